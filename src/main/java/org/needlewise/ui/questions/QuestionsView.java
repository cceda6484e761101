package org.needlewise.ui.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.needlewise.ui.parts.ActionBar;
import org.needlewise.ui.parts.Count;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** The questions for the clinician: suggestions to tap, a field for the patient's own, and the resulting list. */
@Route(Paths.QUESTIONS)
class QuestionsView extends Section implements HasDynamicTitle {

    QuestionsView(Visit visit) {
        addClassNames("screen", "questions");
        Div columns = new Div(new QuestionLists(visit), new OwnQuestion(visit));
        columns.addClassName("columns");
        add(
                new ScreenHeading(getTranslation("step.questions"), getTranslation("questions.heading")),
                new Paragraph(getTranslation("questions.intro")),
                columns,
                new ActionBar(
                        NavigationButton.back(getTranslation("action.back"), Paths.MYTH_OR_FACT),
                        new Count(visit.journey()
                                .map(now -> getTranslation(
                                        "questions.count", now.questions().size()))),
                        NavigationButton.forwardAfter(
                                visit.journey().map(now -> !now.questions().isEmpty()),
                                getTranslation("step.ready"),
                                Paths.READY)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("step.questions");
    }
}
