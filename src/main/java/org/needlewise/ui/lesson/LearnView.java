package org.needlewise.ui.lesson;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.needlewise.content.Lesson;
import org.needlewise.journey.Progress;
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
        lessons.forEach(lesson -> list.add(new LessonItem(lesson, visit.progress())));
        add(
                new ScreenHeading(visit.module().about().title(), getTranslation("learn.heading")),
                new Paragraph(getTranslation("learn.intro", lessons.size())),
                list,
                new ActionBar(
                        NavigationButton.back(getTranslation("action.back"), Paths.WELCOME),
                        onward(visit.progress().peek(), lessons)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("step.learn");
    }

    /** Leads to the first unfinished lesson, or to the next step. */
    private NavigationButton onward(Progress progress, List<Lesson> lessons) {
        return lessons.stream()
                .filter(lesson -> !progress.read(lesson))
                .findFirst()
                .map(lesson -> NavigationButton.forward(
                        getTranslation(lesson.equals(lessons.getFirst()) ? "learn.first" : "lesson.next"),
                        Paths.lesson(lesson.id())))
                .orElseGet(() -> NavigationButton.forward(getTranslation("step.check_yourself"), Paths.CHECK_YOURSELF));
    }
}
