package org.needlewise.kiosk;

import java.util.function.Consumer;

/** What can be wrong with the printer of a kiosk. */
enum PrinterState {
    READY(cups -> setUp(cups)),
    NO_PRINTER(cups -> {}),
    NO_DEFAULT(cups -> cups.add("desk")),
    NO_DRIVER(cups -> {
        cups.addWithoutDriver("desk");
        cups.done("lpadmin", "-d", "desk");
    }),
    DISABLED(cups -> {
        setUp(cups);
        cups.done("cupsdisable", "desk");
    }),
    REJECTING(cups -> {
        setUp(cups);
        cups.done("cupsreject", "desk");
    }),
    HOLDING(cups -> {
        setUp(cups);
        cups.done("lpadmin", "-p", "desk", "-o", "job-hold-until-default=indefinite");
    }),
    STOPPED(cups -> {
        setUp(cups);
        cups.stop();
    });

    private final Consumer<PrivateCups> comesAbout;

    PrinterState(Consumer<PrivateCups> comesAbout) {
        this.comesAbout = comesAbout;
    }

    void comeAbout(PrivateCups cups) {
        comesAbout.accept(cups);
    }

    private static void setUp(PrivateCups cups) {
        cups.add("desk");
        cups.done("lpadmin", "-d", "desk");
    }
}
