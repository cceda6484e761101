package org.needlewise.ui.lesson;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/** Dots that show where in a lesson one is; the heading says the same in words. */
class CardDots extends Div {

    CardDots(int count, Signal<Integer> at) {
        addClassName("dots");
        getElement().setAttribute("aria-hidden", "true");
        for (int place = 0; place < count; place++) {
            int own = place;
            Span dot = new Span();
            dot.bindClassName("current", at.map(now -> now == own));
            dot.bindClassName("past", at.map(now -> now > own));
            add(dot);
        }
    }
}
