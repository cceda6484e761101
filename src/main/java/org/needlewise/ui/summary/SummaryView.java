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
import org.needlewise.ui.parts.ActionBar;
import org.needlewise.ui.parts.EndButton;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.LackingLetters;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.RememberChoice;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.parts.UnansweredItems;
import org.needlewise.ui.visit.Offers;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;
import org.needlewise.web.LogoController;

/** The summary, to review, shorten, and take home. */
@Route(Paths.SUMMARY)
class SummaryView extends Section implements HasDynamicTitle {

    private final Visit visit;
    private final Clinic clinic;
    private final Clock clock;
    private final Offers offers;

    SummaryView(Visit visit, Clinic clinic, Clock clock, SummaryPage page, Offers offers, Pdfs pdfs) {
        this.visit = visit;
        this.clinic = clinic;
        this.clock = clock;
        this.offers = offers;
        addClassNames("screen", "summary");
        TakeAlong ways = new TakeAlong();
        Printing printing = new Printing(this, ways, offers.station(), offers::print);
        addWays(ways, printing, pdfs);
        ActionBar actions = new ActionBar(
                NavigationButton.back(getTranslation("action.back"), Paths.READY), new Div(EndButton.finish(visit)));
        if (offers.station() && offers.print()) {
            actions.add(printButton(printing));
        }
        ScreenHeading heading = new ScreenHeading(getTranslation("step.summary"), getTranslation("summary.heading"));
        SummarySheet sheet = new SummarySheet(visit, page.html(summary(), LogoController.PATH));
        UnansweredItems unanswered = new UnansweredItems(visit, () -> Paths.open(Paths.CHECK_YOURSELF), () -> {
            sheet.show(page.html(summary(), LogoController.PATH));
            heading.arrive();
        });
        add(heading, new Paragraph(getTranslation("summary.intro")), ways, unanswered, sheet, actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("step.summary");
    }

    /** At home, a file comes first, because few phones have a printer. A station saves none. */
    private void addWays(TakeAlong ways, Printing printing, Pdfs pdfs) {
        if (offers.pdf()) {
            ways.addTile(new SavePdf(() -> visit.pdf(summary(), Pdfs.Use.SCREEN)));
            ways.addNote(new LackingLetters(visit.journey().map(_ -> pdfs.lacking(summary())), offers.print()));
        }
        if (offers.print()) {
            ways.add("print", getTranslation("summary.print"), printing::print);
        }
        if (offers.email()) {
            ways.add("send", getTranslation("take-along.email"), () -> Paths.open(Paths.EMAIL));
        }
        if (offers.phone()) {
            ways.add("phone", getTranslation(offers.phoneName()), () -> Paths.open(Paths.TO_PHONE));
        }
        if (!offers.station()) {
            ways.addClassName("at-home");
            ways.add(new RememberChoice(visit));
        }
    }

    private Summary summary() {
        return Summary.of(visit.journey().peek(), visit.module(), clinic, LocalDate.now(clock));
    }

    private Button printButton(Printing printing) {
        Button print = new TapButton(getTranslation("summary.print"), new Icon("print"), click -> printing.print());
        print.addThemeNames("primary");
        return print;
    }
}
