package org.needlewise.ui.lesson;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.stream.Stream;

/** Dots that show the position in a lesson. The heading tells the same to screen readers. */
class CardDots extends Div {

    CardDots(int count, Signal<Integer> at) {
        addClassName("dots");
        getElement().setAttribute("aria-hidden", "true");
        List<Span> dots = Stream.generate(Span::new).limit(count).toList();
        dots.forEach(this::add);
        Signal.effect(this, () -> show(dots, at.get()));
    }

    private static void show(List<Span> dots, int at) {
        for (int place = 0; place < dots.size(); place++) {
            dots.get(place).setClassName("current", place == at);
            dots.get(place).setClassName("past", place < at);
        }
    }
}
