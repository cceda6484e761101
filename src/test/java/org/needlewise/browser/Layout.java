package org.needlewise.browser;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebElement;

/** Measures the elements on a screen. */
final class Layout {

    private static final String PRESSED = "a[href], button, vaadin-button, input, textarea, summary, [role=button]";

    private static final String TOO_SMALL = """
            const hosts = element => element.closest('vaadin-button, label') ?? element;
            const [least, selector] = arguments;
            return [...new Set([...document.querySelectorAll(selector)].map(hosts))]
                .filter(element => element.checkVisibility({ visibilityProperty: true }))
                .map(element => [element, element.getBoundingClientRect()])
                .filter(([_, box]) => Math.min(box.width, box.height) < least)
                .map(([element, box]) => `${box.width} x ${box.height}: ${element.outerHTML.slice(0, 160)}`);
            """;

    private static final String TOO_WIDE = """
            const page = document.documentElement;
            if (page.scrollWidth <= page.clientWidth) return [];
            return [...document.body.querySelectorAll('*')]
                .filter(element => element.getBoundingClientRect().right > page.clientWidth + 0.5)
                .map(element => `${element.getBoundingClientRect().right} px: ${element.outerHTML.slice(0, 120)}`)
                .slice(0, 5);
            """;

    /** By WCAG's formula, of the colours with which the sentence that is read aloud is marked. */
    private static final String CONTRAST_OF_MARK = """
            const luminance = colour => {
                const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)
                    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const mark = getComputedStyle(document.querySelector('h1'), '::highlight(read-aloud)');
            const [light, dark] = [mark.color, mark.backgroundColor].map(luminance).sort((a, b) => b - a);
            return (light + 0.05) / (dark + 0.05);
            """;

    private static final String ABOVE = """
            const [height, selector] = arguments;
            document.querySelector('main')?.scrollTo(0, 0);
            return [...document.querySelectorAll(selector)]
                .filter(element => element.checkVisibility({ visibilityProperty: true }))
                .filter(element => !element.matches('.brand, .skip-link'))
                .map(element => [element, element.getBoundingClientRect()])
                .filter(([_, box]) => box.top < height)
                .map(([element, box]) => `${box.top}: ${element.outerHTML.slice(0, 160)}`);
            """;

    private static final String REMEMBER = """
            window.stood = new Map([...document.querySelectorAll(arguments[0])]
                .filter(element => element.checkVisibility({ visibilityProperty: true }))
                .map(element => [element, element.getBoundingClientRect()]));
            """;

    /** Words on a button may change, and with them its width. */
    private static final String MOVED = """
            return [...window.stood].filter(([element]) => element.isConnected)
                .map(([element, before]) => [element, before, element.getBoundingClientRect()])
                .filter(([_, before, now]) => {
                    const middle = (before.left + before.right) / 2;
                    return Math.abs(now.top - before.top) > 1 || middle < now.left || middle > now.right;
                })
                .map(([element, before, now]) =>
                    `${before.left}, ${before.top} to ${now.left}, ${now.top}: ${element.outerHTML.slice(0, 160)}`);
            """;

    private static final String CAPITALS = """
            const context = document.createElement('canvas').getContext('2d');
            const style = getComputedStyle(arguments[0]);
            context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
            return context.measureText('H').actualBoundingBoxAscent;
            """;

    private Layout() {}

    /** What can be pressed and is smaller than a fingertip. */
    static List<String> tooSmall(Browser browser) {
        return tooSmall(browser, Finger.SMALLEST_TARGET);
    }

    /** @param least in CSS pixels */
    static List<String> tooSmall(Browser browser, int least) {
        return list(browser, TOO_SMALL, least, PRESSED);
    }

    /**
     * What can be pressed above a line, with the screen scrolled to its beginning.
     *
     * @param line from the top, in CSS pixels
     */
    static List<String> above(Browser browser, int line) {
        return list(browser, ABOVE, line, PRESSED);
    }

    /** Notes where everything stands that can be pressed. */
    static void rememberPlaces(Browser browser) {
        browser.script(REMEMBER, PRESSED);
    }

    /** What can be pressed and stands somewhere else than it was remembered. */
    static List<String> moved(Browser browser) {
        return list(browser, MOVED);
    }

    /** The height of the capitals of an element's font, in CSS pixels. */
    static double capitals(Browser browser, WebElement text) {
        return number(browser.script(CAPITALS, text));
    }

    /** How well the sentence that is read aloud can be read, from 1 to 21. */
    static double contrastOfMark(Browser browser) {
        return number(browser.script(CONTRAST_OF_MARK));
    }

    /** What makes the page scroll sideways. */
    static List<String> tooWide(Browser browser) {
        return list(browser, TOO_WIDE);
    }

    private static double number(@Nullable Object measured) {
        return ((Number) Objects.requireNonNull(measured)).doubleValue();
    }

    @SuppressWarnings("unchecked") // a script's answer has no type
    private static List<String> list(Browser browser, String script, Object... arguments) {
        return (List<String>) Objects.requireNonNull(browser.script(script, arguments));
    }
}
