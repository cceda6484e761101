package org.needlewise.ui.lesson;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import org.needlewise.content.Lesson;
import org.needlewise.journey.Progress;
import org.needlewise.journey.Progress.LessonState;
import org.needlewise.ui.visit.Paths;

/** One lesson of the list. */
class LessonItem extends ListItem {

    LessonItem(Lesson lesson, Signal<Progress> progress) {
        Span title = new Span(lesson.title());
        title.addClassName("title");
        Span state = new Span();
        state.addClassName("state");
        state.bindText(progress.map(now -> words(lesson, now.state(lesson))));
        Anchor link = new Anchor(Paths.lesson(lesson.id()));
        link.add(title, state);
        add(link);
        bindClassName("done", progress.map(now -> now.read(lesson)));
    }

    private String words(Lesson lesson, LessonState state) {
        return getTranslation("lesson.state." + state.name().toLowerCase(Locale.ROOT), lesson.minutes());
    }
}
