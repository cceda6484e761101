package org.needlewise.ui.lesson;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.journey.Progress;
import org.needlewise.ui.parts.PictureImage;
import org.needlewise.ui.visit.Paths;

/** One lesson of the list, with its first picture. The one to read next stands out. */
class LessonItem extends ListItem {

    private final Lesson lesson;

    LessonItem(LearningModule module, Lesson lesson, Signal<Progress> progress) {
        this.lesson = lesson;
        Anchor link = new Anchor(Paths.lesson(lesson.id()));
        lesson.picture().ifPresent(picture -> link.add(PictureImage.decorative(module, picture)));
        Span title = new Span(lesson.title());
        title.addClassName("title");
        Span state = new Span();
        state.addClassName("state");
        state.bindText(progress.map(this::words));
        link.add(title, state);
        add(link);
        bindClassName("done", progress.map(now -> now.read(lesson)));
        bindClassName("next", progress.map(this::isNext));
    }

    private boolean isNext(Progress now) {
        return now.nextLesson().equals(Optional.of(lesson));
    }

    private String words(Progress now) {
        String state =
                getTranslation("lesson.state." + now.state(lesson).name().toLowerCase(Locale.ROOT), lesson.minutes());
        return isNext(now) ? getTranslation("lesson.up-next", state) : state;
    }
}
