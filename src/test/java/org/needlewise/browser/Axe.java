package org.needlewise.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Checks the accessibility of a screen with axe-core's rules for WCAG 2.2, levels A and AA. */
final class Axe {

    /** The bar at the bottom lies over what is scrolled below it, which axe takes for small targets. */
    private static final String RUN = """
            const end = arguments[arguments.length - 1];
            const still = new CSSStyleSheet();
            still.replaceSync('.action-bar { position: static !important }');
            document.adoptedStyleSheets.push(still);
            const done = found => {
                document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(still), 1);
                end(found);
            };
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
                results => done(results.violations.flatMap(rule => rule.nodes.map(
                    node => `${rule.id} at ${node.target.join(' ')}: ${rule.help}. ${node.failureSummary}`))),
                problem => done([String(problem)]));
            """;

    private static final String SCRIPT = script();

    private Axe() {}

    /** One sentence for each element that a rule finds fault with. */
    @SuppressWarnings("unchecked") // a script's answer has no type
    static List<String> violations(Browser browser) {
        if (!Boolean.TRUE.equals(browser.script("return 'axe' in window"))) {
            browser.script(SCRIPT);
        }
        return (List<String>) Objects.requireNonNull(browser.chrome().executeAsyncScript(RUN));
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
