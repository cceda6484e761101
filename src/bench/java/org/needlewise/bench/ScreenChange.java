package org.needlewise.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** How long it takes from a tap on the stepper to the next screen, and how much of that is the server. */
final class ScreenChange {

    private static final int STEPS = 6;
    private static final int ROUNDS = 12;
    private static final int ROUNDS_TO_WARM_UP = 2;
    private static final double MOST_MILLIS = 50;

    private final Tab tab;
    private final List<Double> painted = new ArrayList<>();
    private final List<Double> roundTrips = new ArrayList<>();

    private ScreenChange(Tab tab) {
        this.tab = tab;
    }

    static void measure(URI site, Report report) {
        try (Tab tab = Tab.open()) {
            tab.visitAnew(site);
            tab.tap(".start");
            tab.await("bench.visible('.lessons')");
            ScreenChange change = new ScreenChange(tab);
            change.goRound(ROUNDS_TO_WARM_UP);
            change.painted.clear();
            change.roundTrips.clear();
            change.goRound(ROUNDS);
            change.tell(report);
        }
    }

    private void tell(Report report) {
        report.add(Row.of("change of screen: tap to painted heading", new Figures(painted), "ms")
                .atMost(MOST_MILLIS));
        report.add(Row.of("change of screen: request to the server", new Figures(roundTrips), "ms")
                .atMost(MOST_MILLIS));
    }

    private void goRound(int rounds) {
        for (int visit = 0; visit < rounds * STEPS; visit++) {
            tab.awaitQuiet();
            tab.script("return window.titleBefore = bench.title()");
            String link = ".stepper li:nth-child(%s) a".formatted((visit + 1) % STEPS + 1);
            painted.add(tab.tapAndTime(link, "bench.title() && bench.title() !== titleBefore"));
            tab.awaitQuiet();
            roundTrips.add(Tab.number(tab.script("return bench.roundTrip()")));
        }
    }
}
