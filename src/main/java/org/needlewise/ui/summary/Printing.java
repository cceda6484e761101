package org.needlewise.ui.summary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Prints the page; where nobody sees a printer's complaint, it asks whether paper came out. */
final class Printing {

    private final Component screen;
    private final TakeAlong ways;
    private final boolean asks;

    /**
     * @param ways what is pointed to when no paper came
     * @param asks whether to ask
     */
    Printing(Component screen, TakeAlong ways, boolean asks) {
        this.screen = screen;
        this.ways = ways;
        this.asks = asks;
    }

    void print() {
        screen.getElement().executeJs("return printed()").then(String.class, printed -> tell(String.valueOf(printed)));
    }

    private void tell(String printed) {
        boolean missing = printed.equals("missing");
        if (asks && !missing) {
            ask();
        } else if (missing) {
            ways.tell(screen.getTranslation(asks ? "print.failed" : "print.missing"));
        } else if (printed.equals("unknown")) {
            ways.tell(screen.getTranslation("print.unknown"));
        }
    }

    private void ask() {
        ways.tell("");
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(screen.getTranslation("print.ask"));
        dialog.setText(screen.getTranslation("print.ask.text"));
        dialog.setRejectable(true);
        dialog.setRejectText(screen.getTranslation("print.no"));
        dialog.setRejectButtonTheme("");
        dialog.setConfirmText(screen.getTranslation("print.yes"));
        dialog.addRejectListener(reject -> ways.tell(screen.getTranslation("print.failed")));
        dialog.open();
    }
}
