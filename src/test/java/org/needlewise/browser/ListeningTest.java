package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.content.Card;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.Statement;
import org.needlewise.journey.Step;
import org.needlewise.ui.visit.Paths;

@RealBrowser
class ListeningTest {

    private static final String CARD = "return document.querySelector('.card').outerHTML";
    private static final String HIDE_TAB = """
            Object.defineProperty(document, 'hidden', { value: true });
            document.dispatchEvent(new Event('visibilitychange'));
            """;

    private final Browser browser;
    private final LearningModule module;
    private final Lesson lesson;
    private final Card card;
    private Voice voice;

    ListeningTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
        this.lesson = module.lessons().getFirst();
        this.card = lesson.cards().getFirst();
        this.voice = Voice.in(browser, "en-US");
    }

    @BeforeEach
    void forgetTheSpeed() {
        browser.visit(Size.PHONE, Paths.WELCOME);
        browser.script("sessionStorage.clear()");
    }

    @AfterEach
    void takeTheVoiceAway() {
        voice.close();
    }

    @Test
    void aCardIsReadSentenceBySentenceAndEachIsMarked() {
        Listening listening = visitCard();
        Object before = browser.script(CARD);

        listening.start();

        assertThat(listening.sentence()).isEqualTo(card.title());
        assertThat(listening.marked()).isEqualTo(card.title());

        voice.endSentence();

        assertThat(card.text()).startsWith(listening.sentence());
        assertThat(listening.sentence()).endsWith(".").doesNotContain(". ");
        assertThat(listening.marked()).isEqualTo(listening.sentence());
        assertThat(browser.script(CARD)).isEqualTo(before);

        listening.listenToTheEnd();

        assertThat(said()).isEqualTo(card.title() + " " + card.text().replace('\n', ' '));
        listening.awaitSilence();
        listening.awaitOffer();
    }

    @Test
    void theNextCardIsSilent() {
        Listening listening = visitCard();
        listening.start();

        new LessonPage(listening.screen(), lesson).goOnFrom(0);

        listening.awaitSilence();
        listening.awaitOffer();
    }

    @Test
    void theButtonStops() {
        Listening listening = visitCard();
        listening.start();

        listening.stop();

        listening.awaitSilence();
        listening.awaitOffer();
    }

    @Test
    void itStopsOnLeavingTheScreen() {
        Listening listening = visitCard();
        listening.start();

        listening.screen().press(Role.LINK, Words.of("step", Step.QUESTIONS));

        new QuestionsPage(listening.screen()).await();
        assertThat(voice.speaks()).isFalse();
    }

    @Test
    void itStopsWhenTheTabIsHidden() {
        Listening listening = visitCard();
        listening.start();

        browser.script(HIDE_TAB);

        listening.awaitSilence();
    }

    @Test
    void itStopsOnStartingOver() {
        Listening listening = visitCard();
        listening.start();

        EndDialog.byStartingOver(listening.screen());

        listening.awaitSilence();
    }

    @Test
    void anotherSpeedBeginsTheSentenceAnewAndHoldsForTheNextCard() {
        Listening listening = visitCard();
        listening.start();
        voice.endSentence();
        String sentence = listening.sentence();

        listening.choose("slower");

        browser.await("the sentence anew", driver -> voice.said().getLast().equals("0.75 en-US " + sentence));

        new LessonPage(listening.screen(), lesson).goOnFrom(0);
        listening.awaitSilence();
        listening.start();

        assertThat(voice.said())
                .last()
                .isEqualTo("0.75 en-US " + lesson.cards().get(1).title());
    }

    @Test
    void anExplanationIsReadOnceItIsThere() {
        Statement.Wording first = module.statements().getFirst().first();
        Listening listening = visit(Paths.MYTH_OR_FACT);
        listening.start();
        listening.listenUntil(Words.of("quiz.answer", Statement.Answer.FACT));

        listening.screen().press(Role.BUTTON, QuizPage.wordFor(first, true));
        new QuizPage(listening.screen()).awaitVerdict(first, true);
        listening.listenToTheEnd();

        assertThat(said()).startsWith(first.text()).endsWith(first.because());
    }

    @Test
    void anItemIsReadWithItsAnswersAndWithWhyWeAskWhereThatIsOpen() {
        String why = module.selfCheck().getFirst().why();
        Listening listening = visit(Paths.CHECK_YOURSELF);

        listening.start();
        listening.listenToTheEnd();
        assertThat(said())
                .startsWith(module.selfCheck().getFirst().text())
                .contains(Words.of("self-check.answer.not_sure"))
                .doesNotContain(why);

        browser.script("document.querySelector('.item details').open = true");
        listening.start();
        listening.listenToTheEnd();
        assertThat(said()).contains(why);
    }

    @Test
    void withoutAVoiceThereIsNoButton() {
        voice.close();
        visit(Paths.lesson(lesson.id()));
        voice = Voice.in(browser, "en-US");

        assertThat(browser.script("return document.querySelector('read-aloud').checkVisibility()"))
                .isEqualTo(false);
    }

    @Test
    void aVoiceThatWouldSendTheTextAwayIsNone() {
        assertThatNothingIsOfferedWith(Voice.remoteIn(browser, "en-US"));
    }

    @Test
    void aVoiceForAnotherLanguageIsNone() {
        assertThatNothingIsOfferedWith(Voice.in(browser, "es-ES"));
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "DESKTOP", "PHONE"})
    void whatIsReadIsMarkedAtEverySizeAndInHighContrast(Size size) {
        Screen screen = browser.visit(size, Paths.lesson(lesson.id()));
        Listening listening = new Listening(screen, voice);
        listening.start();
        voice.endSentence();
        assertThatTheScreenIsFineAs("reading", size);

        screen.press(Role.BUTTON, Words.of("display.contrast"));
        browser.awaitQuiet();
        assertThatTheScreenIsFineAs("reading-high-contrast", size);
    }

    private void assertThatTheScreenIsFineAs(String name, Size size) {
        Pictures.save(browser, name + "-" + size);
        assertThat(Layout.tooSmall(browser)).isEmpty();
        assertThat(Layout.tooWide(browser)).isEmpty();
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(Layout.contrastOfMark(browser)).isGreaterThanOrEqualTo(4.5);
    }

    private void assertThatNothingIsOfferedWith(Voice other) {
        voice.close();
        voice = other;

        Listening listening = visit(Paths.lesson(lesson.id()));
        browser.await(
                "voices",
                driver -> Boolean.TRUE.equals(browser.script("return speechSynthesis.getVoices().length > 0")));
        browser.awaitQuiet();

        assertThat(listening.offered()).isFalse();
    }

    private Listening visitCard() {
        return visit(Paths.lesson(lesson.id()));
    }

    private Listening visit(String path) {
        return new Listening(browser.visit(Size.PHONE, path), voice);
    }

    /** The words of all that was said, without speed and language. */
    private String said() {
        List<String> words =
                voice.said().stream().map(one -> one.split(" ", 3)[2]).toList();
        return String.join(" ", words);
    }
}
