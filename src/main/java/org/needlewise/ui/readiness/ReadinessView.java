package org.needlewise.ui.readiness;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.Journey;
import org.needlewise.ui.parts.ActionBar;
import org.needlewise.ui.parts.Count;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** What matters most to the patient, and the readiness statements, each with its three answers. */
@Route(Paths.READY)
class ReadinessView extends Section implements HasDynamicTitle {

    ReadinessView(Visit visit) {
        addClassNames("screen", "readiness");
        add(new ScreenHeading(getTranslation("step.ready"), getTranslation("readiness.heading")));
        if (!visit.module().values().isEmpty()) {
            add(new ValueChoice(visit));
        }
        add(
                new H2(getTranslation("readiness.statements")),
                new Paragraph(getTranslation("readiness.intro")),
                new ReadinessList(visit),
                new ActionBar(
                        NavigationButton.back(getTranslation("action.back"), Paths.QUESTIONS),
                        new Count(visit.journey().map(now -> rated(now, visit.module()))),
                        NavigationButton.forwardAfter(
                                visit.journey().map(now -> !now.readiness().isEmpty()),
                                getTranslation("step.summary"),
                                Paths.SUMMARY)));
    }

    private String rated(Journey now, LearningModule module) {
        return getTranslation(
                "readiness.rated", now.readiness().size(), module.readiness().size());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("step.ready");
    }
}
