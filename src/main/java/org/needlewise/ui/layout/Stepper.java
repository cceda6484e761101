package org.needlewise.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.needlewise.journey.Progress;
import org.needlewise.journey.Step;
import org.needlewise.ui.Paths;

/** The steps of the whole way: where one is, what is done, what is left; each can be entered at any time. */
class Stepper extends Nav {

    private final Map<Step, Anchor> links = new EnumMap<>(Step.class);

    Stepper(Signal<Progress> progress, Signal<Optional<Step>> current) {
        addClassName("stepper");
        setAriaLabel(getTranslation("stepper.label"));
        OrderedList steps = new OrderedList();
        steps.addClassName("marked");
        for (Step step : Step.values()) {
            Anchor link = new Anchor(Paths.of(step), nameOf(step));
            links.put(step, link);
            steps.add(new ListItem(link));
        }
        add(steps, left(progress));
        Signal.effect(this, () -> show(progress.get(), current.get()));
    }

    /** One effect for all, as each binding, like each element here, is kept in memory for every patient. */
    private void show(Progress progress, Optional<Step> current) {
        links.forEach((step, link) -> {
            boolean here = current.filter(step::equals).isPresent();
            boolean done = progress.done(step);
            set(link, "aria-current", here ? "step" : "");
            set(link, "aria-label", done ? getTranslation("stepper.done", nameOf(step)) : "");
            Element item = link.getElement().getParent();
            item.getClassList().set("current", here);
            item.getClassList().set("done", done);
        });
    }

    private static void set(Anchor link, String attribute, String value) {
        if (value.isEmpty()) {
            link.getElement().removeAttribute(attribute);
        } else {
            link.getElement().setAttribute(attribute, value);
        }
    }

    private String nameOf(Step step) {
        return getTranslation("step." + step.name().toLowerCase(Locale.ROOT));
    }

    private Span left(Signal<Progress> progress) {
        Span left = new Span();
        left.addClassName("minutes-left");
        left.bindText(progress.map(now -> getTranslation("stepper.left", now.minutesLeft())));
        return left;
    }
}
