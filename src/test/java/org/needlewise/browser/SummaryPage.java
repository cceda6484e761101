package org.needlewise.browser;

/** The screen with the summary. */
record SummaryPage(Screen screen) {

    void await() {
        screen.awaitArrival(Words.of("summary.heading"));
    }

    /** Unticks, or ticks again, the box of a line. */
    void toggle(String line) {
        screen.press(Role.CHECKBOX, Words.of("summary.keep", line));
        screen.browser().awaitQuiet();
    }

    void savePdf() {
        screen.press(Role.BUTTON, Words.of("take-along.pdf"));
    }

    EndDialog finish() {
        screen.press(Role.BUTTON, Words.of("end.finish"));
        EndDialog dialog = new EndDialog(screen);
        dialog.await();
        return dialog;
    }
}
