package org.needlewise.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DeliverySettingsTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Bound.class);

    @Test
    void nothingHasToBeSetWhereNoMailIsSent() {
        runner.run(context -> {
            DeliverySettings settings = context.getBean(DeliverySettings.class);

            assertThat(settings.offered()).isTrue();
            assertThat(settings.from()).isEmpty();
            assertThatThrownBy(settings::sender)
                    .hasMessage(
                            "Property needlewise.delivery.from with value '' is invalid: expected the address that mails come from,"
                                    + " because spring.mail.host is set");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=Clinic <a@b.example>       | from with value 'Clinic <a@b.example>' is invalid: expected one plain email address",
                "reply-to=nobody                 | reply-to with value 'nobody' is invalid: expected one plain email address",
                "limits.per-device=0             | limits.per-device with value '0' is invalid: expected at least 1",
                "limits.window=0s                | limits.window with value 'PT0S' is invalid: expected at least 1s"
            })
    void aSettingThatCannotBeIsToldInOneSentence(String setting, String told) {
        runner.withPropertyValues("needlewise.delivery." + setting)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasRootCauseInstanceOf(InvalidConfigurationPropertyValueException.class)
                        .rootCause()
                        .hasMessageContaining("needlewise.delivery." + told));
    }

    @EnableConfigurationProperties(DeliverySettings.class)
    static class Bound {}
}
