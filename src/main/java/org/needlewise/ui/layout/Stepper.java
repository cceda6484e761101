package org.needlewise.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.journey.Progress;
import org.needlewise.journey.Step;
import org.needlewise.ui.Paths;

/** The steps of the whole way: where one is, what is done, what is left; each can be entered at any time. */
class Stepper extends Nav {

    private final Signal<Progress> progress;
    private final Signal<Optional<Step>> current;

    Stepper(Signal<Progress> progress, Signal<Optional<Step>> current) {
        this.progress = progress;
        this.current = current;
        addClassName("stepper");
        setAriaLabel(getTranslation("stepper.label"));
        OrderedList steps = new OrderedList();
        Step[] all = Step.values();
        for (int place = 0; place < all.length; place++) {
            steps.add(item(place + 1, all[place]));
        }
        add(steps, left());
    }

    private ListItem item(int number, Step step) {
        Anchor link = new Anchor(Paths.of(step));
        link.add(mark(number), name(step), done(step));
        link.getElement().bindAttribute("aria-current", current.map(now -> isAt(now, step) ? "step" : null));
        ListItem item = new ListItem(link);
        item.bindClassName("current", current.map(now -> isAt(now, step)));
        item.bindClassName("done", progress.map(now -> now.done(step)));
        return item;
    }

    private static boolean isAt(Optional<Step> now, Step step) {
        return now.filter(step::equals).isPresent();
    }

    private static Span mark(int number) {
        Span mark = new Span(new Span(String.valueOf(number)), new Icon("check"));
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private Span name(Step step) {
        Span name = new Span(getTranslation("step." + step.name().toLowerCase(Locale.ROOT)));
        name.addClassName("name");
        return name;
    }

    private Span done(Step step) {
        Span done = new Span(getTranslation("stepper.done"));
        done.addClassName("only-heard");
        done.bindVisible(progress.map(now -> now.done(step)));
        return done;
    }

    private Span left() {
        Span left = new Span();
        left.addClassName("minutes-left");
        left.bindText(progress.map(now -> getTranslation("stepper.left", now.minutesLeft())));
        return left;
    }
}
