package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.QuickCheck;
import org.needlewise.content.Statement;
import org.needlewise.journey.Change;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.journey.Journey;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.journey.Step;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;

/** Patients who use their browser's translator because the program does not have their language. */
@RealBrowser
@Tag("slow")
class TranslatedPageTest {

    private static final String SHEET = "return document.querySelector('.sheet').innerText.toUpperCase()";
    private static final String UNTRANSLATED = """
            return [...document.querySelectorAll('[translate=no]')]
                .map(part => part.querySelector('svg') ? 'code' : part.textContent).join(' ');
            """;
    private static final String TRANSLATED_HEADING = "return document.querySelector('h1').textContent";

    private final Browser browser;
    private final Shortcut shortcut;
    private final LearningModule module;

    TranslatedPageTest(Browser browser, Shortcut shortcut, LearningModule module) {
        this.browser = browser;
        this.shortcut = shortcut;
        this.module = module;
    }

    @Test
    void theWholeWayLeadsToTheSameSummary() {
        browser.visit(Size.PHONE, Paths.SUMMARY, wholeWay().changes());
        Object expected = browser.script(SHEET);
        Journey journey = shortcut.journey();
        try (Translator _ = Translator.in(browser, Translator.Manner.REPLACED_BY_FONTS)) {
            Screen screen = browser.visit(Size.PHONE, Paths.WELCOME);

            new WholeWay(screen, module).walk();

            new SummaryPage(screen).await();
            assertThat(browser.script(TRANSLATED_HEADING)).asString().isUpperCase();
            assertThat(browser.script(SHEET)).isEqualTo(expected);
            assertThat(answersOf(shortcut.journey())).isEqualTo(answersOf(journey));
            new SummaryPage(screen).finish().wipeAndStartAgain();
            new WelcomePage(screen, module).await();
        }
    }

    @ParameterizedTest
    @EnumSource
    void headingVerdictAndCountBelongToTheStatementShown(Translator.Manner manner) {
        try (Translator _ = Translator.in(browser, manner)) {
            Screen screen = browser.visit(Size.PHONE, Paths.MYTH_OR_FACT);
            QuizPage quiz = new QuizPage(screen);

            for (int place = 0; place < 3; place++) {
                screen.awaitText(
                        Words.of("quiz.position", place + 1, module.statements().size()));
                Statement.Wording wording = module.statements().get(place).first();
                screen.awaitHeading(wording.text());
                screen.press(Role.BUTTON, QuizPage.wordFor(wording, place == 1));
                quiz.awaitVerdict(wording, place == 1);
                assertThat(verdicts()).isEqualTo(1L);
                quiz.goOn();
            }

            assertThat(shortcut.journey().quiz()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVerdictFollowsTheSecondAnswer(Translator.Manner manner) {
        Lesson lesson = module.lessons().getFirst();
        try (Translator _ = Translator.in(browser, manner)) {
            Screen screen = browser.visit(
                    Size.PHONE,
                    Paths.lesson(lesson.id()),
                    new Ahead(module).openCard(lesson, lesson.cards().size()).changes());

            for (boolean right : List.of(false, true)) {
                QuickCheck.Option option = lesson.check().options().get(Ahead.option(lesson.check(), right));
                screen.press(Role.BUTTON, option.text());
                screen.awaitText(Words.of(right ? "answer.right" : "answer.wrong") + " " + option.because());
            }

            assertThat(screen.text().toUpperCase(Locale.ROOT))
                    .doesNotContain(Words.of("answer.wrong").toUpperCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theListSaysWhatIsOnItAndRemovesWhatIsRead(Translator.Manner manner) {
        try (Translator _ = Translator.in(browser, manner)) {
            Screen screen = browser.visit(Size.PHONE, Paths.QUESTIONS);
            QuestionsPage page = new QuestionsPage(screen);
            module.questions().stream().limit(3).forEach(question -> page.choose(question.text()));
            screen.awaitText(Words.of("questions.count", 3));

            browser.awaitQuiet();
            screen.hand()
                    .press(browser.driver()
                            .findElement(By.xpath("//li[contains(., '%s')]//button[contains(@class, 'remove')]"
                                    .formatted(module.questions().get(1).text().toUpperCase(Locale.ROOT)))));

            screen.awaitText(Words.of("questions.count", 2));
            assertThat(shortcut.journey().questions()).containsExactly(suggested(0), suggested(2));
        }
    }

    @Test
    void anItemOfTheSelfCheckIsTheOneThatIsAnswered() {
        try (Translator _ = Translator.in(browser, Translator.Manner.REPLACED_BY_FONTS)) {
            Screen screen = browser.visit(Size.PHONE, Paths.CHECK_YOURSELF);
            SelfCheckPage page = new SelfCheckPage(screen, module.selfCheck());

            screen.press(Role.BUTTON, Words.of("self-check.answer", SelfCheckAnswer.NO));
            page.answer(1, SelfCheckAnswer.YES);
            page.answer(2, SelfCheckAnswer.DISCUSS);

            page.awaitItem(3);
        }
    }

    @Test
    void numbersCodesAndOwnWordsStayAsTheyAre() {
        try (Translator _ = Translator.in(browser, Translator.Manner.REPLACED_BY_FONTS)) {
            browser.visit(Size.PHONE, Paths.SUMMARY, wholeWay().changes());
            assertThat(browser.script(UNTRANSLATED))
                    .asString()
                    .contains("+1 555 010 0199", "+1 555 010 0142", "Sunrise Skin Clinic", WholeWay.OWN_QUESTION);

            browser.goTo(Paths.TO_PHONE);
            assertThat(browser.script(UNTRANSLATED)).asString().contains("code", "localhost");
        }
    }

    /** The walk misses a quick check too. */
    private static List<Object> answersOf(Journey journey) {
        return List.of(journey.opened(), journey.selfCheck(), journey.quiz(), journey.questions(), journey.readiness());
    }

    private ChosenQuestion suggested(int place) {
        return new ChosenQuestion.Suggested(module.questions().get(place).id());
    }

    private @Nullable Object verdicts() {
        return browser.script("return document.querySelectorAll('[role=status] .verdict strong').length");
    }

    /** As the walk goes it, with the steps that it comes through. */
    private Ahead wholeWay() {
        Ahead way = new Places(module).wholeWay();
        for (Step step : Step.values()) {
            way.then(new Change.OpenStep(step));
        }
        return way.then(new Change.RaiseQuestion(new ChosenQuestion.Own(WholeWay.OWN_QUESTION), 2));
    }
}
