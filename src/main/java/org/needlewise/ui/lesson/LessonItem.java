package org.needlewise.ui.lesson;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import org.needlewise.content.Lesson;
import org.needlewise.journey.Progress;
import org.needlewise.journey.Progress.LessonState;
import org.needlewise.ui.Paths;
import org.needlewise.ui.layout.Icon;

/** One lesson of the list. */
class LessonItem extends ListItem {

    LessonItem(int number, Lesson lesson, Signal<Progress> progress) {
        Span mark = new Span(new Span(String.valueOf(number)), new Icon("check"));
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span title = new Span(lesson.title());
        title.addClassName("title");
        Span state = new Span();
        state.addClassName("state");
        state.bindText(progress.map(now -> words(lesson, now.state(lesson))));
        Anchor link = new Anchor(Paths.lesson(lesson.id()));
        link.add(mark, title, state, new Icon("forward"));
        add(link);
        bindClassName("done", progress.map(now -> now.read(lesson)));
    }

    private String words(Lesson lesson, LessonState state) {
        return getTranslation("lesson.state." + state.name().toLowerCase(Locale.ROOT), lesson.minutes());
    }
}
