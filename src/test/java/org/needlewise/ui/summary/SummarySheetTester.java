package org.needlewise.ui.summary;

import com.vaadin.browserless.ComponentTester;
import org.jsoup.Jsoup;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads and checks the lines of the summary, like the browser's side of {@link SummarySheet}. */
final class SummarySheetTester extends ComponentTester<SummarySheet> {

    SummarySheetTester(SummarySheet sheet) {
        super(sheet);
    }

    /** Whether the box of a line is ticked when the sheet is shown. */
    boolean keeps(String text) {
        return Jsoup.parse(getComponent().getElement().getProperty("innerHTML", ""))
                .expectFirst("input[aria-label=\"Keep on the summary: " + text + "\"]")
                .hasAttr("checked");
    }

    /** Sends a tick as it comes over the wire, whatever it names. */
    void tick(String line, boolean kept) {
        fireDomEvent(
                "keep",
                JsonNodeFactory.instance
                        .objectNode()
                        .put(SummarySheet.LINE, line)
                        .put(SummarySheet.KEPT, kept));
        roundTrip();
    }
}
