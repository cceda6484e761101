package org.needlewise.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.journey.Progress;
import org.needlewise.journey.Step;
import org.needlewise.ui.parts.SharedWords;
import org.needlewise.ui.visit.Paths;

/**
 * The steps of the visit: the current one, those that are done, and those that are left. Each can be opened at any
 * time.
 *
 * <p>The browser draws them, because server-side elements would take memory for every patient.
 */
@Tag("step-list")
@JsModule("./elements/step-list.ts")
public final class Stepper extends Component {

    private static final List<Step> STEPS = List.of(Step.values());
    private static final int NONE = -1;

    Stepper(Signal<Progress> progress, Signal<Optional<Step>> current) {
        getElement().setProperty("label", getTranslation("stepper.label"));
        SharedWords.set(getElement(), "paths", STEPS.stream().map(Paths::of).toList());
        SharedWords.set(getElement(), "names", STEPS.stream().map(this::nameOf).toList());
        getElement().setProperty("doneName", getTranslation("stepper.done", "{0}"));
        Signal.effect(this, () -> show(progress.get(), current.get()));
    }

    private void show(Progress progress, Optional<Step> current) {
        getElement().setProperty("current", current.map(STEPS::indexOf).orElse(NONE));
        getElement().setPropertyList("done", STEPS.stream().map(progress::done).toList());
        getElement().setProperty("left", getTranslation("stepper.left", progress.minutesLeft()));
        getElement().setProperty("leftShort", getTranslation("stepper.left-short", progress.minutesLeft()));
    }

    private String nameOf(Step step) {
        return getTranslation("step." + step.name().toLowerCase(Locale.ROOT));
    }
}
