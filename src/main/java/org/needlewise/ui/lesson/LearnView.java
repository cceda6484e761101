package org.needlewise.ui.lesson;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.needlewise.content.Lesson;
import org.needlewise.journey.Progress;
import org.needlewise.journey.Step;
import org.needlewise.ui.parts.ActionBar;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** The list of lessons, with their state and duration. */
@Route(Paths.LEARN)
class LearnView extends Section implements HasDynamicTitle {

    LearnView(Visit visit) {
        addClassNames("screen", "learn");
        List<Lesson> lessons = visit.module().lessons();
        OrderedList list = new OrderedList();
        list.addClassNames("lessons", "marked");
        lessons.forEach(lesson -> list.add(new LessonItem(visit.module(), lesson, visit.progress())));
        add(
                new ScreenHeading(visit.module().about().title(), getTranslation("learn.heading")),
                intro(visit.progress()),
                list,
                new ActionBar(
                        NavigationButton.back(getTranslation("action.back"), Paths.WELCOME),
                        onward(visit.progress().peek(), lessons)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("step.learn");
    }

    private Paragraph intro(Signal<Progress> progress) {
        Paragraph intro = new Paragraph();
        intro.bindText(progress.map(now -> getTranslation(
                now.done(Step.LEARN) ? "learn.done" : "learn.intro",
                now.module().lessons().size())));
        intro.bindClassName("lead", progress.map(now -> now.done(Step.LEARN)));
        return intro;
    }

    /** Leads to the first unfinished lesson, or to the next step. */
    private NavigationButton onward(Progress progress, List<Lesson> lessons) {
        return progress.nextLesson()
                .map(lesson -> NavigationButton.forward(
                        getTranslation(lesson.equals(lessons.getFirst()) ? "learn.first" : "lesson.next"),
                        Paths.lesson(lesson.id())))
                .orElseGet(() -> NavigationButton.forward(getTranslation("step.check_yourself"), Paths.CHECK_YOURSELF));
    }
}
