package org.needlewise.browser;

import java.util.List;
import java.util.Objects;

/** Measures what stands on a screen. */
final class Layout {

    private static final String TOO_SMALL = """
            const hosts = element => element.closest('vaadin-button') ?? element;
            const selector = 'a[href], button, vaadin-button, input, textarea, summary, [role=button]';
            return [...new Set([...document.querySelectorAll(selector)].map(hosts))]
                .filter(element => element.checkVisibility({ visibilityProperty: true }))
                .map(element => [element, element.getBoundingClientRect()])
                .filter(([_, box]) => Math.min(box.width, box.height) < arguments[0])
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

    private Layout() {}

    /** What can be pressed and is smaller than a fingertip. */
    static List<String> tooSmall(Browser browser) {
        return list(browser, TOO_SMALL, Finger.SMALLEST_TARGET);
    }

    /** What makes the page scroll sideways. */
    static List<String> tooWide(Browser browser) {
        return list(browser, TOO_WIDE);
    }

    @SuppressWarnings("unchecked") // a script's answer has no type
    private static List<String> list(Browser browser, String script, Object... arguments) {
        return (List<String>) Objects.requireNonNull(browser.script(script, arguments));
    }
}
