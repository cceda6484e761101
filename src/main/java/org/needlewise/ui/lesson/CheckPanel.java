package org.needlewise.ui.lesson;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import org.needlewise.content.Lesson;
import org.needlewise.journey.Change;
import org.needlewise.journey.LessonProgress;
import org.needlewise.ui.parts.AnswerChoice;
import org.needlewise.ui.parts.AnswerChoice.Asked;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.visit.Visit;

/** The quick check of a lesson. A wrong answer links to the card with the right one, and can be corrected. */
class CheckPanel extends Div {

    CheckPanel(Visit visit, Lesson lesson, ScreenHeading heading) {
        addClassName("check");
        List<Integer> tapped = visit.journey().peek().lesson(lesson).tapped();
        AnswerChoice choice = new AnswerChoice(new ValueSignal<>(asked(lesson)), heading);
        choice.allowRetry();
        choice.setChosen(tapped.isEmpty() ? AnswerChoice.NONE : tapped.getLast());
        choice.addAnswerListener(option -> visit.act(new Change.AnswerCheck(lesson.id(), option)));
        Button card = new TapButton(getTranslation("lesson.show-card"), new Icon("look-back"), click -> {
            visit.act(new Change.OpenCard(lesson.id(), lesson.check().card()));
            heading.arrive();
        });
        card.bindVisible(visit.journey().map(now -> missed(lesson, now.lesson(lesson))));
        Div after = new Div(card);
        after.addClassName("after-answer");
        add(choice, after);
    }

    private static boolean missed(Lesson lesson, LessonProgress progress) {
        return !progress.tapped().isEmpty() && !progress.checked(lesson.check());
    }

    private Asked asked(Lesson lesson) {
        return new Asked(
                1,
                lesson.check().options().stream()
                        .map(option -> new AnswerChoice.Option(
                                option.text(),
                                option.correct(),
                                getTranslation(option.correct() ? "answer.right" : "answer.wrong"),
                                option.because()))
                        .toList());
    }
}
