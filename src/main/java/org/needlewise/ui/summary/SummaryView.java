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
import org.needlewise.summary.Summary;
import org.needlewise.ui.Paths;
import org.needlewise.ui.Visit;
import org.needlewise.ui.layout.ActionBar;
import org.needlewise.ui.layout.EndButton;
import org.needlewise.ui.layout.Icon;
import org.needlewise.ui.layout.NavigationButton;
import org.needlewise.ui.layout.ScreenHeading;

/** The summary, to look over, to shorten and to print. */
@Route(Paths.SUMMARY)
class SummaryView extends Section implements HasDynamicTitle {

    SummaryView(Visit visit, Clinic clinic, Clock clock) {
        addClassNames("screen", "summary");
        Summary summary = Summary.of(visit.journey().peek(), visit.module(), clinic, LocalDate.now(clock));
        add(
                new ScreenHeading(getTranslation("step.summary"), getTranslation("summary.heading")),
                new Paragraph(getTranslation("summary.intro")),
                new Sheet(visit, summary),
                new ActionBar(
                        NavigationButton.back(getTranslation("action.back"), Paths.READY),
                        new Div(EndButton.finish(visit)),
                        print()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("step.summary");
    }

    private Button print() {
        Button print = new Button(getTranslation("summary.print"), new Icon("print"));
        print.addThemeNames("primary");
        print.addClickListener(click -> getElement().executeJs("window.print()"));
        return print;
    }
}
