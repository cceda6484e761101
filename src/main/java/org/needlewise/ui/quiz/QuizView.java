package org.needlewise.ui.quiz;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.Picture;
import org.needlewise.journey.Quiz;
import org.needlewise.ui.parts.ActionBar;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.OnwardButton;
import org.needlewise.ui.parts.PictureSlot;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.parts.Shown;
import org.needlewise.ui.parts.Slots;
import org.needlewise.ui.visit.Offers;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** The myth-or-fact quiz: one statement at a time, and at the end what the patient knew and what they learned. */
@Route(Paths.MYTH_OR_FACT)
class QuizView extends Section implements HasDynamicTitle {

    private final Signal<Quiz> quiz;

    /** The quiz before the current statement was answered. Only Next updates it, not an answer. */
    private final ValueSignal<Quiz> shown;

    /** Whether the current statement has been answered. */
    private final Signal<Boolean> answered;

    private final ScreenHeading heading;

    QuizView(Visit visit, Offers offers) {
        this.quiz = visit.journey().map(now -> now.quiz(visit.module()));
        this.shown = new ValueSignal<>(quiz.peek());
        this.answered = Signal.computed(
                () -> quiz.get().answers().size() > shown.get().answers().size());
        this.heading = new ScreenHeading(shown.map(this::eyebrow), shown.map(this::title));
        heading.setId("statement");
        addClassNames("screen", "quiz");
        Shown.name(this, Signal.computed(() -> nameOf(shown.get(), answered.get())));
        StatementPanel statement = new StatementPanel(visit, shown, heading);
        statement.bindVisible(shown.map(now -> !now.finished()));
        PictureSlot picture = new PictureSlot(visit.module(), shown.map(now -> pictureOf(now, visit.module())))
                .covered(shown.map(now -> !now.finished()));
        add(
                new Slots(heading, picture, statement, new ResultPanel(shown)),
                new ActionBar(back(), next()).withReadAloud(offers));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("step.myth_or_fact");
    }

    /** A statement may be shown repeatedly, and Next has another meaning once it is answered. */
    private static String nameOf(Quiz now, boolean answered) {
        String asked = now.current().map(one -> one.statement().id()).orElse("result");
        return String.join(" ", asked, String.valueOf(now.answers().size()), answered ? "answered" : "open");
    }

    private static Optional<Picture> pictureOf(Quiz now, LearningModule module) {
        return now.current()
                .flatMap(asked -> module.lesson(asked.statement().lesson()))
                .flatMap(Lesson::picture);
    }

    private String eyebrow(Quiz now) {
        return now.current()
                .map(asked -> asked.again()
                        ? getTranslation("quiz.again", now.left())
                        : getTranslation("quiz.position", now.position(), now.total()))
                .orElseGet(() -> getTranslation("step.myth_or_fact"));
    }

    private String title(Quiz now) {
        return now.current().map(asked -> asked.wording().text()).orElseGet(() -> getTranslation("quiz.done"));
    }

    private NavigationButton back() {
        return NavigationButton.back(getTranslation("action.back"), Paths.CHECK_YOURSELF);
    }

    private Button next() {
        Signal<String> words = Signal.computed(() -> words(answered.get(), shown.get()));
        Signal<Boolean> ready =
                Signal.computed(() -> answered.get() || shown.get().finished());
        return new OnwardButton(words, ready, click -> {
            if (answered.peek()) {
                shown.set(quiz.peek());
                heading.arrive();
            } else {
                getUI().ifPresent(ui -> ui.navigate(Paths.QUESTIONS));
            }
        });
    }

    private String words(boolean answered, Quiz now) {
        if (answered) {
            return getTranslation("action.next");
        }
        return getTranslation(now.finished() ? "step.questions" : "quiz.skip");
    }
}
