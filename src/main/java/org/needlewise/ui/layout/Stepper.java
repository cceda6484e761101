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
        steps.addClassName("marked");
        for (Step step : Step.values()) {
            steps.add(item(step));
        }
        add(steps, left());
    }

    /** The number and the tick come from the style sheet: every element here is kept in memory for every patient. */
    private ListItem item(Step step) {
        String name = getTranslation("step." + step.name().toLowerCase(Locale.ROOT));
        Anchor link = new Anchor(Paths.of(step), name);
        link.getElement().bindAttribute("aria-current", current.map(now -> isAt(now, step) ? "step" : null));
        link.getElement()
                .bindAttribute(
                        "aria-label",
                        progress.map(now -> now.done(step) ? getTranslation("stepper.done", name) : null));
        ListItem item = new ListItem(link);
        item.bindClassName("current", current.map(now -> isAt(now, step)));
        item.bindClassName("done", progress.map(now -> now.done(step)));
        return item;
    }

    private static boolean isAt(Optional<Step> now, Step step) {
        return now.filter(step::equals).isPresent();
    }

    private Span left() {
        Span left = new Span();
        left.addClassName("minutes-left");
        left.bindText(progress.map(now -> getTranslation("stepper.left", now.minutesLeft())));
        return left;
    }
}
