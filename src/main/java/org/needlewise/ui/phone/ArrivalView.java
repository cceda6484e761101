package org.needlewise.ui.phone;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.needlewise.journey.Journey;
import org.needlewise.journey.OpenedJourney;
import org.needlewise.journey.Step;
import org.needlewise.summary.PhoneCodes;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** The screen that a scanned code opens. It continues where the patient left off, or explains why it cannot. */
@Route(Paths.PHONE)
class ArrivalView extends Section implements HasDynamicTitle {

    private final Visit visit;
    private final PhoneCodes codes;
    private final ValueSignal<Outcome> outcome = new ValueSignal<>(Outcome.OPENING);
    private Optional<OpenedJourney.Whole> waiting = Optional.empty();
    private final ScreenHeading heading =
            new ScreenHeading(new ValueSignal<>(""), outcome.map(now -> getTranslation(now.heading)));

    /** The result, if the patient does not continue at once. */
    enum Outcome {
        OPENING("arrival.opening", "arrival.opening.text"),
        NO_CODE("arrival.no-code", "arrival.no-code.text"),
        EXPIRED("arrival.expired", "arrival.expired.text"),
        UNREADABLE("arrival.unreadable", "arrival.unreadable.text"),
        OTHER_MODULE("arrival.other-module", "arrival.other-module.text"),
        /** Something else was entered here. Anyone may have sent the code, so it replaces nothing without asking. */
        WHICH("arrival.which", "arrival.which.text");

        private final String heading;
        private final String text;

        Outcome(String heading, String text) {
            this.heading = heading;
            this.text = text;
        }
    }

    ArrivalView(Visit visit, PhoneCodes codes) {
        this.visit = visit;
        this.codes = codes;
        addClassNames("screen", "notice-page");
        Paragraph text = new Paragraph();
        text.bindText(outcome.map(now -> getTranslation(now.text, PhoneCodes.GOOD_FOR.toMinutes())));
        Div way = new Div(NavigationButton.forward(getTranslation("arrival.start"), Paths.WELCOME));
        way.bindVisible(outcome.map(now -> now != Outcome.OPENING && now != Outcome.WHICH));
        add(heading, text, way, choice(), new CodeReader(this::open));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("take-along.device");
    }

    private void open(String code) {
        if (code.isEmpty()) {
            show(Outcome.NO_CODE);
            return;
        }
        switch (codes.open(code)) {
            case OpenedJourney.Whole whole -> meet(whole);
            case OpenedJourney.Expired() -> show(Outcome.EXPIRED);
            case OpenedJourney.Unreadable() -> show(Outcome.UNREADABLE);
        }
    }

    private Div choice() {
        Div choice = new Div(
                NavigationButton.forward(getTranslation("arrival.which.here"), Paths.of(visit.at())),
                new TapButton(
                        getTranslation("arrival.which.code"),
                        click -> waiting.ifPresent(code -> arrive(code.journey(), code.at()))));
        choice.addClassName("choice");
        choice.bindVisible(outcome.map(now -> now == Outcome.WHICH));
        return choice;
    }

    private void meet(OpenedJourney.Whole code) {
        Optional<Journey> here = visit.begun(code.journey());
        if (here.isEmpty()) {
            arrive(code.journey(), code.at());
        } else if (here.get().covers(code.journey())) {
            Paths.openInstead(Paths.of(code.at()));
        } else {
            waiting = Optional.of(code);
            show(Outcome.WHICH);
        }
    }

    private void arrive(Journey journey, Step at) {
        if (visit.arrive(journey)) {
            Paths.openInstead(Paths.of(at));
        } else {
            show(Outcome.OTHER_MODULE);
        }
    }

    private void show(Outcome now) {
        outcome.set(now);
        heading.arrive();
    }
}
