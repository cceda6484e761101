package org.needlewise.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.needlewise.content.LearningModule;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.springframework.core.env.Environment;

@Tag("slow")
class FirefoxTest extends AnotherBrowserTest {

    FirefoxTest(Environment environment, Shortcut shortcut, LearningModule module) {
        super(environment, shortcut, module);
    }

    @Override
    boolean isInstalled() {
        return Firefox.isInstalled();
    }

    @Override
    RemoteWebDriver start(Path home) {
        return Firefox.start(home);
    }
}
