package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.WebElement;

/** A screen that can be read aloud, and the voice that reads it. */
record Listening(Screen screen, Voice voice) {

    private static final String MARKED = "return [...CSS.highlights.get('read-aloud') ?? []].join('|')";
    private static final String BUTTON = "return document.querySelector('read-aloud .aloud') !== null";

    void start() {
        screen.press(Role.BUTTON, Words.of("aloud.start"));
        awaitSilence(false);
    }

    void stop() {
        screen.press(Role.BUTTON, Words.of("aloud.stop"));
    }

    void choose(String speed) {
        screen.press(Role.BUTTON, Words.of("aloud." + speed));
    }

    /** Waits for the button, which comes when the voice is known. */
    WebElement awaitOffer() {
        return screen.find(Role.BUTTON, Words.of("aloud.start"));
    }

    boolean offered() {
        return Boolean.TRUE.equals(screen.browser().script(BUTTON));
    }

    /** The words that are marked as being read. */
    String marked() {
        return String.valueOf(screen.browser().script(MARKED));
    }

    /** The words that the voice was given last. */
    String sentence() {
        return voice.said().getLast().split(" ", 3)[2];
    }

    /** Lets the voice say this sentence to its end, and what is next up to the last. */
    void listenUntil(String sentence) {
        while (!sentence().equals(sentence)) {
            voice.endSentence();
            assertThat(voice.speaks()).as("on the way to '%s'", sentence).isTrue();
        }
    }

    void listenToTheEnd() {
        while (voice.speaks()) {
            voice.endSentence();
        }
    }

    void awaitSilence() {
        awaitSilence(true);
        assertThat(marked()).isEmpty();
    }

    private void awaitSilence(boolean silence) {
        screen.browser().await(silence ? "silence" : "voice", driver -> voice.speaks() != silence);
    }
}
