package org.needlewise.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A fake voice for a browser that has none. It records each utterance, which ends when the test says so. */
record Voice(Browser browser, Object script) implements AutoCloseable {

    private static final String SCRIPT = """
            ((language, local) => {
                let saying;
                window.said = [];
                window.SpeechSynthesisUtterance = class extends EventTarget {
                    constructor(text) {
                        super();
                        this.text = text;
                    }
                };
                const voice = { lang: language, localService: local, default: true };
                const voices = new class extends EventTarget {
                    known = [];
                    getVoices() { return this.known; }
                    speak(utterance) {
                        saying = utterance;
                        window.said.push(`${utterance.rate} ${utterance.voice.lang} ${utterance.text}`);
                    }
                    cancel() { saying = undefined; }
                    get speaking() { return saying !== undefined; }
                };
                Object.defineProperty(window, 'speechSynthesis', { value: voices });
                window.endSentence = () => saying?.dispatchEvent(new Event('end'));
                setTimeout(() => {
                    voices.known = [voice];
                    voices.dispatchEvent(new Event('voiceschanged'));
                });
            })
            """;

    /** Gives all pages that the browser opens from now on a voice of the device; it is known after a moment. */
    static Voice in(Browser browser, String language) {
        return in(browser, language, true);
    }

    /** A voice of somebody else's, to whom the text would be sent. */
    static Voice remoteIn(Browser browser, String language) {
        return in(browser, language, false);
    }

    private static Voice in(Browser browser, String language, boolean local) {
        Map<String, Object> answer = browser.devTools(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "%s('%s', %s)".formatted(SCRIPT.strip(), language, local)));
        return new Voice(browser, Objects.requireNonNull(answer.get("identifier")));
    }

    /** Lets the voice come to the end of the sentence that it says. */
    void endSentence() {
        browser.script("endSentence()");
    }

    boolean speaks() {
        return Boolean.TRUE.equals(browser.script("return speechSynthesis.speaking"));
    }

    /** All that it was asked to say on this page: speed, language and words. */
    List<String> said() {
        List<?> said = (List<?>) Objects.requireNonNull(browser.script("return window.said"));
        return said.stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        browser.devTools("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }
}
