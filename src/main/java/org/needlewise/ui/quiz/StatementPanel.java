package org.needlewise.ui.quiz;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.content.Statement;
import org.needlewise.content.Statement.Answer;
import org.needlewise.content.Statement.Wording;
import org.needlewise.journey.Change;
import org.needlewise.journey.Quiz;
import org.needlewise.journey.Step;
import org.needlewise.ui.parts.AnswerChoice;
import org.needlewise.ui.parts.AnswerChoice.Asked;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** The current statement: two big buttons, immediate feedback, and a link to the lesson and back. */
class StatementPanel extends Div {

    private static final List<Answer> ANSWERS = List.of(Answer.values());

    private final Visit visit;
    private final Signal<Quiz> shown;

    StatementPanel(Visit visit, Signal<Quiz> shown, ScreenHeading heading) {
        this.visit = visit;
        this.shown = shown;
        addClassName("statement");
        AnswerChoice choice = new AnswerChoice(shown.map(this::asked), heading);
        choice.addClassName("pair");
        choice.addAnswerListener(this::answer);
        Div after = new Div(lesson());
        after.addClassName("after-answer");
        add(choice, after);
    }

    private Asked asked(Quiz quiz) {
        return new Asked(
                quiz.answers().size() + 1,
                quiz.current().map(asked -> options(asked.wording())).orElse(List.of()));
    }

    private List<AnswerChoice.Option> options(Wording wording) {
        return ANSWERS.stream().map(answer -> option(answer, wording)).toList();
    }

    private AnswerChoice.Option option(Answer answer, Wording wording) {
        boolean correct = answer == wording.answer();
        return new AnswerChoice.Option(
                getTranslation("quiz.answer." + keyOf(answer)),
                correct,
                getTranslation((correct ? "quiz.right." : "quiz.wrong.") + keyOf(wording.answer())),
                wording.because());
    }

    private static String keyOf(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    /** Ignores an option that does not exist, which a forged event may name. */
    private void answer(int option) {
        if (option >= 0 && option < ANSWERS.size()) {
            Quiz quiz = shown.peek();
            quiz.current()
                    .ifPresent(asked -> visit.act(new Change.AnswerStatement(
                            asked.statement().id(),
                            asked.again(),
                            quiz.answers().size(),
                            ANSWERS.get(option))));
        }
    }

    private Button lesson() {
        Button lesson = new TapButton(
                getTranslation("quiz.lesson"),
                new Icon("look-back"),
                click -> currentLesson().ifPresent(id -> Paths.open(Paths.lessonAndBack(id, Step.MYTH_OR_FACT))));
        lesson.bindVisible(Signal.computed(() ->
                visit.journey().get().quiz().size() > shown.get().answers().size()));
        return lesson;
    }

    private Optional<String> currentLesson() {
        return shown.peek().current().map(Quiz.Asked::statement).map(Statement::lesson);
    }
}
