package org.needlewise.ui.summary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.function.BooleanSupplier;

/** Prints the page. If no one would see the printer's error message, it asks whether the paper came out. */
final class Printing {

    private final Component screen;
    private final TakeAlong ways;
    private final boolean asks;
    private final BooleanSupplier offered;
    private boolean printing;

    /**
     * @param ways shows the alternatives if printing fails
     * @param asks whether to ask
     * @param offered whether printing is still possible; a printer may have failed since the page was opened
     */
    Printing(Component screen, TakeAlong ways, boolean asks, BooleanSupplier offered) {
        this.screen = screen;
        this.ways = ways;
        this.asks = asks;
        this.offered = offered;
    }

    /** Prints once per tap, even if the browser takes long. */
    void print() {
        if (!offered.getAsBoolean()) {
            ways.tell(screen.getTranslation("print.failed"));
        } else if (!printing) {
            printing = true;
            screen.getElement()
                    .executeJs("return printed()")
                    .then(String.class, printed -> tell(String.valueOf(printed)), failure -> printing = false);
        }
    }

    private void tell(String printed) {
        printing = false;
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
