package org.needlewise.browser;

import java.util.Map;
import java.util.Objects;

/** Does the same to each page as a browser's translator: replaces texts with others, again and again. */
record Translator(Browser browser, String script) implements AutoCloseable {

    /** How a browser replaces a text with its translation. */
    enum Manner {
        /** As Chromium does. */
        REPLACED_BY_FONTS("""
                const font = () => document.createElement('font');
                const [outer, inner] = [font(), font()];
                inner.textContent = words;
                outer.append(inner);
                text.replaceWith(outer);
                """),
        /** In two steps. */
        INSERTED_AND_REMOVED("""
                const outer = document.createElement('font');
                outer.textContent = words;
                text.parentNode.insertBefore(outer, text);
                text.remove();
                """),
        /** As WebKit does. */
        REPLACED_BY_A_TEXT("text.replaceWith(made(document.createTextNode(words)));"),
        /** The text stays, within something else. */
        WRAPPED("""
                const outer = document.createElement('font');
                text.replaceWith(outer);
                outer.append(made(text));
                text.data = words;
                """);

        private final String act;

        Manner(String act) {
            this.act = act;
        }
    }

    private static final String SCRIPT = """
            addEventListener('DOMContentLoaded', () => {
                const own = new WeakMap();
                const made = text => (own.set(text, text.data.toUpperCase()), text);
                const left = 'script, style, textarea, [translate=no]';
                const translate = text => {
                    const words = text.data.toUpperCase();
                    const parent = text.parentElement;
                    if (!parent || !text.data.trim() || parent.closest(left) || parent.localName === 'font') return;
                    if (own.get(text) === words && text.data === words) return;
                    ACT
                };
                const all = root => {
                    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                    const texts = [];
                    while (walker.nextNode()) texts.push(walker.currentNode);
                    texts.forEach(translate);
                };
                const watch = new MutationObserver(() => {
                    watch.disconnect();
                    all(document.body);
                    window.translated = true;
                    watch.takeRecords();
                    look();
                });
                const look = () => watch.observe(document.body, { subtree: true, childList: true, characterData: true });
                document.documentElement.lang = 'tr';
                document.documentElement.className = 'translated-ltr';
                all(document.body);
                look();
            });
            """;

    /** Works on all pages that the browser opens from now on. */
    static Translator in(Browser browser, Manner manner) {
        Object made = browser.devTools(
                        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", SCRIPT.replace("ACT", manner.act)))
                .get("identifier");
        return new Translator(browser, String.valueOf(Objects.requireNonNull(made)));
    }

    @Override
    public void close() {
        browser.devTools("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }
}
