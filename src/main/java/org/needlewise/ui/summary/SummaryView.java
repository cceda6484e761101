package org.needlewise.ui.summary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import org.needlewise.clinic.Clinic;
import org.needlewise.summary.Pdfs;
import org.needlewise.summary.Summary;
import org.needlewise.summary.SummaryPage;
import org.needlewise.ui.Paths;
import org.needlewise.ui.Visit;
import org.needlewise.ui.layout.ActionBar;
import org.needlewise.ui.layout.EndButton;
import org.needlewise.ui.layout.Icon;
import org.needlewise.ui.layout.NavigationButton;
import org.needlewise.ui.layout.ScreenHeading;

/** The summary, to look over, to shorten and to take along. */
@Route(Paths.SUMMARY)
class SummaryView extends Section implements HasDynamicTitle {

    private final Visit visit;
    private final Clinic clinic;
    private final Clock clock;

    SummaryView(Visit visit, Clinic clinic, Clock clock, SummaryPage page, Pdfs pdfs) {
        this.visit = visit;
        this.clinic = clinic;
        this.clock = clock;
        addClassNames("screen", "summary");
        add(
                new ScreenHeading(getTranslation("step.summary"), getTranslation("summary.heading")),
                new Paragraph(getTranslation("summary.intro")),
                takeAlong(pdfs),
                new SummarySheet(visit, page.html(summary(), Paths.LOGO)),
                new ActionBar(
                        NavigationButton.back(getTranslation("action.back"), Paths.READY),
                        new Div(EndButton.finish(visit)),
                        printButton()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("step.summary");
    }

    private TakeAlong takeAlong(Pdfs pdfs) {
        TakeAlong ways = new TakeAlong().with("print", getTranslation("summary.print"), this::print);
        return pdfs.offered() ? ways.with(new SavePdf(() -> visit.pdf(summary()))) : ways;
    }

    private Summary summary() {
        return Summary.of(visit.journey().peek(), visit.module(), clinic, LocalDate.now(clock));
    }

    private Button printButton() {
        Button print = new Button(getTranslation("summary.print"), new Icon("print"), click -> print());
        print.addThemeNames("primary");
        return print;
    }

    private void print() {
        getElement().executeJs("window.print()");
    }
}
