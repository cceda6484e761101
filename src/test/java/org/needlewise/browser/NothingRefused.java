package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Checks after each test that the Content-Security-Policy blocked nothing that the program does. */
final class NothingRefused implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        Browser shared = SpringExtension.getApplicationContext(test).getBean(Browser.class);

        assertThat(shared.violations())
                .as("refused by the Content-Security-Policy")
                .isEmpty();
    }
}
