package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.visit.Paths;
import org.springframework.core.env.Environment;

@RealBrowser
class FirstLoadTest {

    private static final int MOST_BYTES = 180_000;
    private static final int MOST_REQUESTS = 10;

    private final Site site;
    private final Shortcut shortcut;

    FirstLoadTest(Environment environment, Shortcut shortcut) {
        this.site = Site.of(environment);
        this.shortcut = shortcut;
    }

    @Test
    void theFirstScreenOfAFirstVisitIsSmall() {
        List<Load> loads;
        try (Browser newBrowser = new Browser(Chrome.startWithNetworkLog(), site, shortcut)) {
            newBrowser.visit(Size.PHONE, Paths.WELCOME);
            loads = Load.in(newBrowser.chrome());
        }

        long bytes = loads.stream().mapToLong(Load::bytes).sum();
        assertThat(bytes).as("bytes of %s", loads).isBetween(1L, (long) MOST_BYTES);
        assertThat(loads).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
    }
}
