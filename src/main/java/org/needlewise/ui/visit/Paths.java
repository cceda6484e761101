package org.needlewise.ui.visit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.Arrays;
import java.util.Optional;
import org.needlewise.journey.Step;

/** The URLs of the screens, and navigation to them. */
public final class Paths {

    public static final String WELCOME = "";
    public static final String LEARN = "learn";
    public static final String CHECK_YOURSELF = "check-yourself";
    public static final String MYTH_OR_FACT = "myth-or-fact";
    public static final String QUESTIONS = "questions";
    public static final String READY = "ready";
    public static final String SUMMARY = "summary";
    public static final String EMAIL = SUMMARY + "/e-mail";

    /** The screen that shows the code for a phone. */
    public static final String TO_PHONE = "summary/phone";

    /** The screen that the code opens. */
    public static final String PHONE = "phone";

    public static final String PREPARING = "being-prepared";

    /** The query parameter that names the step to return to. */
    public static final String BACK = "back";

    private Paths() {}

    public static String of(Step step) {
        return switch (step) {
            case LEARN -> LEARN;
            case CHECK_YOURSELF -> CHECK_YOURSELF;
            case MYTH_OR_FACT -> MYTH_OR_FACT;
            case QUESTIONS -> QUESTIONS;
            case READY -> READY;
            case SUMMARY -> SUMMARY;
        };
    }

    public static String lesson(String id) {
        return LEARN + "/" + id;
    }

    /** The URL of a lesson with a button that returns to the given step. */
    public static String lessonAndBack(String id, Step back) {
        return lesson(id) + "?" + BACK + "=" + of(back);
    }

    /** Navigates to a URL, which may have a query. */
    public static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Navigates to a URL and replaces the current history entry, so that Back does not return here. */
    public static void openInstead(String address) {
        UI ui = UI.getCurrent();
        Location location = new Location(address);
        ui.getPage().getHistory().replaceState(null, location);
        ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.PROGRAMMATIC);
    }

    /** The step at a path, if there is one. */
    public static Optional<Step> step(String path) {
        return Arrays.stream(Step.values())
                .filter(step -> of(step).equals(path))
                .findFirst();
    }
}
