package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.needlewise.content.LearningModule;
import org.needlewise.ui.visit.Paths;
import org.springframework.core.env.Environment;

/** Reading aloud on a station, where the next person may arrive at any moment. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationVoiceTest {

    private static final Duration ALMOST_IDLE = Duration.ofSeconds(110);
    private static final Duration IDLE = Duration.ofSeconds(121);
    private static final Duration COUNTDOWN = Duration.ofSeconds(30);
    private static final String SPEEDS = "return document.querySelector('.speeds') !== null";

    private final String lesson;
    private final Browser browser;
    private final Clock clock;
    private final Voice voice;

    StationVoiceTest(Environment environment, Shortcut shortcut, LearningModule module) {
        this.lesson = Paths.lesson(module.lessons().getFirst().id());
        this.browser = new Browser(Chrome.start(), Site.of(environment), shortcut);
        browser.becomeStation();
        this.clock = Clock.in(browser);
        this.voice = Voice.in(browser, "en-US");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void nothingIsReadUntilSomebodyAsks() {
        Listening listening = begin();
        listening.awaitOffer();

        new Finger(browser).touch(540, 700);
        browser.goTo(Paths.CHECK_YOURSELF);
        listening.awaitOffer();

        assertThat(voice.said()).isEmpty();
        assertThat(browser.script(SPEEDS)).isEqualTo(false);
    }

    @Test
    void whoListensIsThereAndTheClockStartsWhenTheVoiceEnds() {
        Listening listening = begin();
        listening.start();

        clock.putForward(ALMOST_IDLE);
        voice.endSentence();
        clock.putForward(ALMOST_IDLE);
        assertThat(asks()).isFalse();

        listening.listenToTheEnd();
        clock.putForward(ALMOST_IDLE);
        assertThat(asks()).isFalse();
        clock.putForward(IDLE.minus(ALMOST_IDLE));
        browser.await("the question", driver -> asks());
    }

    @Test
    void aVoiceThatHangsKeepsNobodysAnswers() {
        begin().start();

        clock.putForward(IDLE);

        browser.await("the question", driver -> asks());
    }

    @Test
    void theNextPersonHearsNothingAndFindsTheUsualSpeed() {
        Listening listening = begin();
        listening.start();
        listening.choose("faster");
        browser.await("faster voice", driver -> voice.said().getLast().startsWith("1.25 "));

        clock.putForward(IDLE.plus(COUNTDOWN));
        browser.await(
                "the invitation",
                driver -> String.valueOf(driver.getCurrentUrl()).endsWith("/attract"));
        assertThat(voice.speaks()).isFalse();

        Listening next = new Listening(browser.goTo(lesson), voice);
        next.awaitOffer();
        assertThat(browser.script(SPEEDS)).isEqualTo(false);
        next.start();
        assertThat(voice.said()).singleElement().asString().startsWith("1 ");
    }

    private Listening begin() {
        return new Listening(browser.visit(Size.KIOSK, lesson), voice);
    }

    private boolean asks() {
        return Boolean.TRUE.equals(browser.script("return document.querySelector('.still-there') !== null"));
    }
}
