package org.needlewise.browser;

import java.time.Duration;
import java.util.Map;

/** A clock in a page that a test can put forward; what waits for a second or longer waits for it. */
record Clock(Browser browser) {

    private static final String SCRIPT = """
            (() => {
                const now = Date.now.bind(Date);
                const wait = setTimeout.bind(window);
                const forget = clearTimeout.bind(window);
                const held = new Map();
                let ahead = 0;
                let last = 1e9;
                Date.now = () => now() + ahead;
                window.setTimeout = (act, delay = 0, ...rest) => {
                    if (!(delay >= 1000)) return wait(act, delay, ...rest);
                    held.set(++last, { at: Date.now() + delay, act: () => act(...rest) });
                    return last;
                };
                window.clearTimeout = id => held.delete(id) || forget(id);
                window.putForward = seconds => {
                    for (let second = 0; second < seconds; second++) {
                        ahead += 1000;
                        [...held].filter(([, due]) => due.at <= Date.now()).forEach(([id, due]) => {
                            held.delete(id);
                            due.act();
                        });
                    }
                };
            })();
            """;

    /** Gives one to all pages that the browser opens from now on. */
    static Clock in(Browser browser) {
        browser.devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", SCRIPT));
        return new Clock(browser);
    }

    void putForward(Duration time) {
        browser.script("putForward(arguments[0])", time.toSeconds());
    }
}
