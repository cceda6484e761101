package org.needlewise.delivery.sending;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The program with its outbox and without its screens. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan({"org.needlewise.delivery", "org.needlewise.clinic", "org.needlewise.seal"})
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    DbSchedulerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    MailSenderAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
class OutboxProgram {

    private static final Map<String, String> DEFAULTS = Map.of(
            "spring.mail.host", "127.0.0.1",
            "needlewise.delivery.from", "notes@clinic.example",
            "needlewise.clinic.name", "Corner clinic",
            "db-scheduler.polling-interval", "50ms",
            "db-scheduler.heartbeat-interval", "150ms",
            "db-scheduler.missed-heartbeats-limit", "4",
            "db-scheduler.shutdown-max-wait", "1s");

    private OutboxProgram() {}

    /** @param settings win over the defaults of these tests, as {@code name=value} */
    static ConfigurableApplicationContext start(Clock clock, List<String> settings) {
        Stream<String> defaults = DEFAULTS.entrySet().stream()
                .filter(one -> settings.stream().noneMatch(setting -> setting.startsWith(one.getKey() + "=")))
                .map(one -> one.getKey() + "=" + one.getValue());
        return new SpringApplicationBuilder(OutboxProgram.class)
                .web(WebApplicationType.NONE)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
                .run(Stream.concat(defaults, settings.stream())
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    /** A database in a file of its own. */
    static String h2(Path folder) {
        return "spring.datasource.url=jdbc:h2:file:" + folder.resolve("outbox")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
