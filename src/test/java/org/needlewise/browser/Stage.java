package org.needlewise.browser;

import java.util.Locale;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.ui.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** What all tests in a real browser share. */
@TestConfiguration(proxyBeanMethods = false)
class Stage {

    @Bean
    LearningModule taught(Modules modules) {
        return modules.all(Locale.ENGLISH).getFirst();
    }

    @Bean
    Shortcut shortcut(ObjectProvider<Visit> visit) {
        return new Shortcut(visit);
    }

    @Bean
    Browser browser(Environment environment, Shortcut shortcut) {
        return new Browser(Chrome.start(), Site.of(environment), shortcut);
    }
}
