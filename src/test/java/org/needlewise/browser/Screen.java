package org.needlewise.browser;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The current screen. Elements are found as a patient finds them: by role and name. */
record Screen(Browser browser, Hand hand, By part) {

    /** The browser's own accessible names, of these few, are asked afterwards. */
    private static final String VISIBLE_CANDIDATES = """
            const [selector, words, ...roots] = arguments;
            const tidy = text => text.replace(/\\s+/g, ' ').toLowerCase();
            const named = element => [
                element.getAttribute('aria-label'), element.textContent,
                ...(element.getAttribute('aria-labelledby')?.split(' ') ?? [])
                    .map(id => document.getElementById(id)?.textContent),
                ...[...(element.labels ?? [])].map(label => label.textContent),
            ].some(text => tidy(text ?? '').includes(words.toLowerCase()));
            return roots.flatMap(root => [...root.querySelectorAll(selector)])
                .filter(element => element.getClientRects().length > 0
                    && getComputedStyle(element).visibility === 'visible' && named(element));
            """;

    private static final String HEADING = """
            const heading = document.querySelector('h1');
            return heading?.getClientRects().length > 0 ? heading.textContent : '';
            """;

    private static final String HEADING_WITH_FOCUS = "return document.activeElement?.matches('h1');";

    Screen(Browser browser, Hand hand) {
        this(browser, hand, By.tagName("body"));
    }

    Screen by(Hand other) {
        return new Screen(browser, other, part);
    }

    /** Only what stands within the one group of this name. */
    Screen group(String name) {
        return new Screen(
                browser, hand, By.cssSelector("[role=group][aria-label=\"" + name.replace("\"", "\\\"") + "\"]"));
    }

    /** Waits for the one thing of this role and name. */
    WebElement find(Role role, String name) {
        List<WebElement> found = browser.await("%s '%s'".formatted(role.ariaName(), name), driver -> {
            List<WebElement> all = all(role, name);
            return all.isEmpty() ? null : all;
        });
        if (Objects.requireNonNull(found).size() > 1) {
            throw new AssertionError("%s times %s '%s'".formatted(found.size(), role.ariaName(), name));
        }
        return found.getFirst();
    }

    boolean shows(Role role, String name) {
        return !all(role, name).isEmpty();
    }

    /** Presses what is there once the server has answered all that came before. */
    void press(Role role, String name) {
        browser.awaitQuiet();
        hand.press(find(role, name));
    }

    /** Waits until this is the heading of the screen. */
    void awaitHeading(String title) {
        browser.await(
                "heading '%s'".formatted(title), driver -> endsWith(String.valueOf(browser.script(HEADING)), title));
    }

    /** Waits until a tap has led to this heading, and the focus is there. */
    void awaitArrival(String title) {
        awaitHeading(title);
        browser.await(
                "focus on the heading '%s'".formatted(title),
                driver -> Boolean.TRUE.equals(browser.script(HEADING_WITH_FOCUS)));
    }

    /** Waits until the heading contains these words, which may be for screen readers only. */
    void awaitInHeading(String words) {
        browser.await(
                "'%s' in the heading".formatted(words),
                driver -> contains(String.valueOf(browser.script(HEADING)), words));
    }

    void awaitText(String text) {
        browser.await("text '%s'".formatted(text), driver -> contains(text(), text));
    }

    /** All that can be read in this part, with single spaces. */
    String text() {
        return browser.driver().findElement(part).getText().replaceAll("\\s+", " ");
    }

    /** What a browser translates for a test comes in capitals. */
    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static boolean endsWith(String text, String end) {
        return text.toLowerCase(Locale.ROOT).endsWith(end.toLowerCase(Locale.ROOT));
    }

    private List<WebElement> all(Role role, String name) {
        return candidates(role, name).stream()
                .filter(element -> role.ariaName().equals(element.getAriaRole()))
                .filter(element -> name.equalsIgnoreCase(element.getAccessibleName()))
                .toList();
    }

    @SuppressWarnings("unchecked") // a script's answer has no type
    private List<WebElement> candidates(Role role, String words) {
        @Nullable
        Object found = browser.script(
                VISIBLE_CANDIDATES,
                Stream.concat(Stream.of(role.selector(), words), browser.driver().findElements(part).stream())
                        .toArray());
        return found == null ? List.of() : (List<WebElement>) found;
    }
}
