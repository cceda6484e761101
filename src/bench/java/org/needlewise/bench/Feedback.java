package org.needlewise.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** How long a tap in the quiz takes until its feedback is painted, beside the same on a bare page. */
final class Feedback {

    private static final int SESSIONS = 6;
    private static final int TAPS = 14;
    private static final int LENGTH = 90;
    private static final double MOST_RATIO = 1.2;

    private final Tab tab;
    private final URI site;
    private final List<Double> quiz = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();

    private Feedback(Tab tab, URI site) {
        this.tab = tab;
        this.site = site;
    }

    /** Goes back and forth between both pages, so that whatever else the machine does bears on both. */
    static void measure(URI site, Report report) throws IOException {
        try (Tab tab = Tab.open();
                BarePage page = BarePage.serve(LENGTH)) {
            Feedback feedback = new Feedback(tab, site);
            for (int session = 0; session < SESSIONS; session++) {
                feedback.tapThroughQuiz();
                feedback.tapBarePage(page.address());
            }
            feedback.tell(report);
        }
    }

    private void tell(Report report) {
        Figures ours = new Figures(quiz);
        Figures least = new Figures(bare);
        report.add(Row.of("tap to painted feedback: quiz", ours, "ms"));
        report.add(Row.of("tap to painted feedback: bare page", least, "ms"));
        report.add(Row.of("tap to painted feedback: quiz / bare page", ours.median() / least.median(), "")
                .atMost(MOST_RATIO));
    }

    private void tapThroughQuiz() {
        tab.visitAnew(site);
        tab.tap(".start");
        tab.await("bench.visible('.lessons')");
        tab.awaitQuiet();
        tab.tap(".stepper a[href$='myth-or-fact']");
        tab.await("bench.visible('.option')");
        for (int tap = 0; tap < TAPS && tab.holds("bench.visible('.option')"); tap++) {
            tab.awaitQuiet();
            quiz.add(tab.tapAndTime(".option:nth-child(%s)".formatted(1 + tap % 2), "bench.visible('.verdict')"));
            tab.awaitQuiet();
            goOn();
        }
    }

    private void goOn() {
        Object title = tab.script("return bench.title()");
        tab.tap(".action-bar vaadin-button:last-child");
        tab.await("bench.title() !== arguments[0]", title);
    }

    private void tapBarePage(URI page) {
        tab.visit(page);
        for (int tap = 0; tap < TAPS; tap++) {
            tab.chrome().executeAsyncScript("document.querySelector('p')?.remove(); bench.afterPaint(arguments[0])");
            bare.add(tab.tapAndTime("button", "bench.visible('p')"));
        }
    }
}
