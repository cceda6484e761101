package org.needlewise.ui.summary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.needlewise.journey.Change;
import org.needlewise.ui.parts.Shown;
import org.needlewise.ui.visit.Visit;

/** The summary as a printed page, with a checkbox at each line of the patient, and a switch for the advice for home. */
@Tag("summary-sheet")
@JsModule("./elements/summary-sheet.ts")
class SummarySheet extends Component {

    static final String LINE = "event.detail.line";
    static final String KEPT = "event.detail.kept";

    private final Visit visit;

    /** @param html from the template, which escapes everything that patients and authors wrote */
    SummarySheet(Visit visit, String html) {
        this.visit = visit;
        show(html);
        Shown.hear(
                this,
                "keep",
                tick -> keep(tick.path(LINE).asString(""), tick.path(KEPT).asBoolean(false)),
                LINE,
                KEPT);
    }

    /** Shows the summary again after something other than its own lines has changed. */
    void show(String html) {
        getElement().setProperty("innerHTML", html);
    }

    /** A line that the journey cannot leave out is shown again unchanged. A browser may send one that does not exist. */
    private void keep(String line, boolean keep) {
        if (!visit.act(keep ? new Change.TakeIn(line) : new Change.LeaveOut(line))) {
            boolean kept = !visit.journey().peek().leftOut().contains(line);
            getElement().executeJs("this.show($0, $1)", line, kept);
        }
    }
}
