package org.needlewise.browser;

import java.time.Duration;
import java.util.Map;

/** The clocks of a page, under a test's control. Timers of a second or longer and animation frames follow them. */
record Clock(Browser browser) {

    private static final String SCRIPT = """
            (() => {
                const now = Date.now.bind(Date);
                const wait = setTimeout.bind(window);
                const forget = clearTimeout.bind(window);
                const held = new Map();
                const frame = requestAnimationFrame.bind(window);
                const steady = performance.now.bind(performance);
                const frames = [];
                let ahead = 0;
                let put = 0;
                let steadyAhead = 0;
                let asleep = false;
                let last = 1e9;
                Date.now = () => now() + ahead;
                performance.now = () => steady() + steadyAhead;
                window.requestAnimationFrame = act => frame(time => asleep ? frames.push(act) : act(time));
                window.jump = (wall, passed) => {
                    ahead += wall * 1000;
                    steadyAhead += passed * 1000;
                };
                window.fallAsleep = () => { asleep = true; };
                window.wake = () => {
                    asleep = false;
                    frames.splice(0).forEach(act => requestAnimationFrame(act));
                };
                window.afterEachFrame = act => frame(() => {
                    wait(act, 0);
                    afterEachFrame(act);
                });
                window.setTimeout = (act, delay = 0, ...rest) => {
                    if (!(delay >= 1000)) return wait(act, delay, ...rest);
                    held.set(++last, { at: now() + put + delay, act: () => act(...rest) });
                    return last;
                };
                window.clearTimeout = id => held.delete(id) || forget(id);
                window.putForward = seconds => {
                    for (let second = 0; second < seconds; second++) {
                        ahead += 1000;
                        put += 1000;
                        [...held].filter(([, due]) => due.at <= now() + put).forEach(([id, due]) => {
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

    /** Sets both clocks without a timer that notices: the one on the wall, and the one that nobody can set. */
    void jump(Duration wall, Duration steady) {
        browser.script("jump(arguments[0], arguments[1])", wall.toSeconds(), steady.toSeconds());
    }

    /** No frame is drawn and no timer runs, until it wakes. */
    void fallAsleep() {
        browser.script("fallAsleep()");
    }

    void wake() {
        browser.script("wake()");
    }

    void putForward(Duration time) {
        browser.script("putForward(arguments[0])", time.toSeconds());
    }
}
