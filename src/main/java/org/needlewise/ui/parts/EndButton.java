package org.needlewise.ui.parts;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Optional;
import org.needlewise.station.EndPage;
import org.needlewise.ui.visit.Visit;

/** A button that asks for confirmation, then wipes everything and says so. */
public final class EndButton extends TapButton {

    private final Visit visit;
    private final EndPage next;
    private Optional<ConfirmDialog> asked = Optional.empty();

    private EndButton(Visit visit, EndPage next) {
        super("");
        this.visit = visit;
        this.next = next;
        addClickListener(click -> ask());
    }

    public static EndButton startOver(Visit visit) {
        EndButton button = new EndButton(visit, EndPage.CLEARED);
        button.setText(button.getTranslation("end.start-over"));
        button.setPrefixComponent(new Icon("start-over"));
        button.addClassName("start-over");
        return button;
    }

    public static EndButton finish(Visit visit) {
        EndButton button = new EndButton(visit, EndPage.FINISHED);
        button.setText(button.getTranslation("end.finish"));
        button.setPrefixComponent(new Icon("check"));
        return button;
    }

    /** Ignores a tap while the question is already open. */
    private void ask() {
        if (asked.filter(ConfirmDialog::isOpened).isEmpty()) {
            ConfirmDialog dialog = question();
            dialog.open();
            asked = Optional.of(dialog);
        }
    }

    /** Initially, the focus is on the button that changes nothing, so Enter is safe. */
    private ConfirmDialog question() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("end.ask"));
        dialog.setText(getTranslation("end.ask.text"));
        dialog.setConfirmText(getTranslation("end.stay"));
        dialog.setRejectable(true);
        dialog.setRejectText(getTranslation("end.wipe"));
        dialog.setRejectButtonTheme("");
        dialog.addRejectListener(reject -> visit.end());
        // For tap-again.ts, which ends the visit even if the server has lost it: the text is shown in the meantime, and
        // the page afterward.
        dialog.getElement().setAttribute("ends-visit", getTranslation("end.waiting"));
        dialog.getElement().setAttribute("leads-to", next.address(getLocale()));
        return dialog;
    }
}
