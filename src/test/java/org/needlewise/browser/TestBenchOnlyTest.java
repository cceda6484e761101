package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBenchDriverProxy;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.SearchContext;

/** What only TestBench can do, which needs a Vaadin subscription. */
@EnabledIf(value = "org.needlewise.browser.VaadinKey#isPresent", disabledReason = "no Vaadin subscription key")
@RealBrowser
class TestBenchOnlyTest implements HasElementQuery {

    private final Browser browser;

    TestBenchOnlyTest(Browser browser) {
        this.browser = browser;
    }

    @Override
    public SearchContext getContext() {
        return browser.driver();
    }

    @Test
    void aButtonIsFoundByItsElementAndLeadsOn() {
        Screen screen = browser.visit(Size.DESKTOP, Paths.WELCOME);

        $(ButtonElement.class)
                .withText(Words.of("welcome.start"))
                .waitForFirst()
                .click();

        new LearnPage(screen).await();
        assertThat($(ButtonElement.class).withText(Words.of("learn.first")).exists())
                .isTrue();
    }

    @Test
    void theFirstScreenLooksTheSameToEachNewPatient() throws IOException {
        browser.visit(Size.DESKTOP, Paths.WELCOME);
        var before = Pictures.save(browser, "testbench-reference");

        browser.visit(Size.DESKTOP, Paths.WELCOME);

        TestBenchDriverProxy driver = (TestBenchDriverProxy) browser.driver();
        assertThat(driver.getCommandExecutor().compareScreen(before.toFile())).isTrue();
    }
}
