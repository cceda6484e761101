package org.needlewise.ui.layout;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.needlewise.ui.Visit;

/** A button that asks once, and then wipes everything and shows the first screen. */
public final class EndButton extends TapButton {

    private final Visit visit;

    private EndButton(Visit visit, String text) {
        super(text);
        this.visit = visit;
        addClickListener(click -> ask().open());
    }

    public static EndButton startOver(Visit visit) {
        EndButton button = new EndButton(visit, "");
        button.setText(button.getTranslation("end.start-over"));
        button.setPrefixComponent(new Icon("start-over"));
        button.addClassName("start-over");
        return button;
    }

    public static EndButton finish(Visit visit) {
        EndButton button = new EndButton(visit, "");
        button.setText(button.getTranslation("end.finish"));
        button.setPrefixComponent(new Icon("check"));
        return button;
    }

    private ConfirmDialog ask() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("end.ask"));
        dialog.setText(getTranslation("end.ask.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("end.stay"));
        dialog.setConfirmText(getTranslation("end.wipe"));
        dialog.addConfirmListener(confirm -> visit.end());
        // For tap-again.ts, which ends the visit whether or not a server still knows of it, and says this meanwhile.
        dialog.getElement().setAttribute("ends-visit", getTranslation("end.waiting"));
        return dialog;
    }
}
