package org.needlewise.ui.summary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.needlewise.journey.Change;
import org.needlewise.ui.visit.Visit;

/** The summary as a printed page, with a checkbox at each line that includes it or leaves it out. */
@Tag("summary-sheet")
@JsModule("./elements/summary-sheet.ts")
class SummarySheet extends Component {

    private final Visit visit;

    /** @param html from the template, which escapes everything that patients and authors wrote */
    SummarySheet(Visit visit, String html) {
        this.visit = visit;
        getElement().setProperty("innerHTML", html);
        addListener(KeepEvent.class, this::keep);
    }

    /** A line that the journey cannot leave out is shown again unchanged. */
    private void keep(KeepEvent event) {
        String line = event.line;
        if (!visit.act(event.kept ? new Change.TakeIn(line) : new Change.LeaveOut(line))) {
            boolean kept = !visit.journey().peek().leftOut().contains(line);
            getElement().executeJs("this.show($0, $1)", line, kept);
        }
    }

    /** The patient checked or unchecked a line. A browser may send a line that does not exist. */
    @DomEvent("keep")
    public static class KeepEvent extends ComponentEvent<SummarySheet> {

        private final String line;
        private final boolean kept;

        public KeepEvent(
                SummarySheet source,
                boolean fromClient,
                @EventData("event.detail.line") String line,
                @EventData("event.detail.kept") boolean kept) {
            super(source, fromClient);
            this.line = line;
            this.kept = kept;
        }
    }
}
