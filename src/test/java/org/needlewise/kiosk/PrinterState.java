package org.needlewise.kiosk;

/** The possible states of a kiosk's printer. */
enum PrinterState {
    READY,
    NO_PRINTER,
    NO_DEFAULT,
    NO_DRIVER,
    DISABLED,
    REJECTING,
    HOLDING,
    STOPPED;

    void comeAbout(PrivateCups cups) {
        switch (this) {
            case NO_PRINTER -> {}
            case NO_DEFAULT -> cups.add("desk");
            case NO_DRIVER -> {
                cups.addWithoutDriver("desk");
                cups.done("lpadmin", "-d", "desk");
            }
            case READY -> setUp(cups);
            case DISABLED -> setUp(cups, "cupsdisable", "desk");
            case REJECTING -> setUp(cups, "cupsreject", "desk");
            case HOLDING -> setUp(cups, "lpadmin", "-p", "desk", "-o", "job-hold-until-default=indefinite");
            case STOPPED -> {
                setUp(cups);
                cups.stop();
            }
        }
    }

    private static void setUp(PrivateCups cups, String... then) {
        cups.add("desk");
        cups.done("lpadmin", "-d", "desk");
        if (then.length > 0) {
            cups.done(then);
        }
    }
}
