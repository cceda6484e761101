package org.needlewise.delivery.sending;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import javax.sql.DataSource;
import org.needlewise.clinic.Clinic;
import org.needlewise.delivery.DeliverySettings;
import org.needlewise.delivery.Outbox;
import org.needlewise.seal.Sealer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

/** Sets up the outbox if a mail server is set. Otherwise there is no database, and nothing is scheduled. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(DataSourceProperties.class)
class SendingConfiguration {

    @Bean
    HikariDataSource outboxDatabase(DataSourceProperties properties, Environment environment) {
        HikariDataSource pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        return OutboxDatabase.open(pool);
    }

    @Bean
    Mails mails(DataSource database) {
        return new Mails(JdbcClient.create(database));
    }

    @Bean
    Outcomes outcomes() {
        return new Outcomes();
    }

    @Bean
    MailJob mailJob(
            DeliverySettings settings,
            Clinic clinic,
            MessageSource texts,
            JavaMailSenderImpl server,
            Mails mails,
            Sealer sealer,
            Outcomes outcomes,
            Clock clock) {
        settings.sender();
        return new MailJob(mails, sealer, new SmtpSender(server, new Writer(settings, clinic, texts)), outcomes, clock);
    }

    @Bean
    MeterBinder mailMeters(MailJob mailJob, Mails mails) {
        return registry -> {
            Gauge.builder("needlewise.mails.waiting", mails, Mails::count).register(registry);
            FunctionCounter.builder("needlewise.mails.accepted", mailJob, MailJob::accepted)
                    .register(registry);
            FunctionCounter.builder("needlewise.mails.given.up", mailJob, MailJob::givenUp)
                    .register(registry);
        };
    }

    @Bean
    Task<Void> rounds(MailJob mailJob, Clock clock) {
        return Tasks.custom("mail", Void.class)
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .execute((mail, _) -> mailJob.round(mail.getId()));
    }

    /** Makes the scheduler use the same clock as everything else. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    Outbox outbox(
            DeliverySettings settings,
            Sealer sealer,
            Mails mails,
            Outcomes outcomes,
            Scheduler scheduler,
            Task<Void> rounds,
            TransactionOperations transaction,
            Clock clock) {
        return new DatabaseOutbox(
                settings.offered(),
                new Limits(settings.limits(), clock),
                sealer,
                mails,
                outcomes,
                scheduler,
                rounds,
                transaction,
                clock);
    }
}
