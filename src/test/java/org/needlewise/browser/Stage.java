package org.needlewise.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Locale;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.delivery.Outbox;
import org.needlewise.ui.visit.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The setup that all tests in a real browser share. */
@TestConfiguration(proxyBeanMethods = false)
class Stage {

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailServer() {
        return new GreenMail(ServerSetup.SMTP.dynamicPort());
    }

    @Bean
    DynamicPropertyRegistrar mailServerPort(GreenMail server) {
        return properties ->
                properties.add("spring.mail.port", () -> server.getSmtp().getPort());
    }

    @Bean
    @Primary
    Outbox stagedOutbox(@Qualifier("outbox") Outbox real) {
        return new StagedOutbox(real);
    }

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
