package org.needlewise.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ClinicTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(ClinicConfiguration.class);

    @Test
    void aClinicWithoutSettingsHasDefaults() {
        context.run(started -> assertThat(started.getBean(Clinic.class))
                .isEqualTo(new Clinic(
                        "Your clinic",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "#0f6b6b",
                        Paper.A4,
                        Optional.empty())));
    }

    @Test
    void settingsAreReadFromProperties() {
        context.withPropertyValues(
                        "needlewise.clinic.name=  Corner clinic ",
                        "needlewise.clinic.phone=+1 (555) 010-0199",
                        "needlewise.clinic.after-hours-phone=555 010 0123 ext. 4",
                        "needlewise.clinic.logo=logo.svg",
                        "needlewise.clinic.accent=#00008B",
                        "needlewise.clinic.paper=letter",
                        "needlewise.clinic.address=https://prepare.example.org/")
                .run(started -> assertThat(started.getBean(Clinic.class))
                        .isEqualTo(new Clinic(
                                "Corner clinic",
                                Optional.of("+1 (555) 010-0199"),
                                Optional.of("555 010 0123 ext. 4"),
                                Optional.of(Path.of("logo.svg")),
                                "#00008B",
                                Paper.LETTER,
                                Optional.of("https://prepare.example.org"))));
    }

    @Test
    void emptySettingsCountAsNoSettings() {
        context.withPropertyValues(
                        "needlewise.clinic.phone=",
                        "needlewise.clinic.after-hours-phone= ",
                        "needlewise.clinic.logo=",
                        "needlewise.clinic.address= ")
                .run(started -> assertThat(started.getBean(Clinic.class))
                        .returns(Optional.empty(), Clinic::phone)
                        .returns(Optional.empty(), Clinic::afterHoursPhone)
                        .returns(Optional.empty(), Clinic::logo)
                        .returns(Optional.empty(), Clinic::address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"112", "+49 30 1234567", "(555) 010-0199", "555.010.0199", "0120 / 34 56 78", "5550100199x12"})
    void phoneNumbersAreWrittenInManyWays(String phone) {
        assertThat(withPhone(phone).phone()).contains(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "call us", "555-CALL-NOW", "+", "555\n010", "1234567890123456789", "<b>5550100</b>"})
    void whatNobodyCanDialIsRefused(String phone) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> withPhone(phone))
                .withMessageStartingWith("Property needlewise.clinic.phone with value '")
                .withMessageContaining("expected a phone number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teal", "0f6b6b", "#0f6", "#0f6b6b80", "#00000g", "#000000;}"})
    void whatIsNoColourIsRefused(String accent) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> withAccent(accent))
                .withMessage(
                        "Property needlewise.clinic.accent with value '%s' is invalid: expected a colour written as #rrggbb, such as #0f6b6b"
                                .formatted(accent));
    }

    @Test
    void aColourThatIsHardToReadIsRefusedWithItsContrast() {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> withAccent("#777777"))
                .withMessageContaining("'#777777' is invalid: expected a darker colour")
                .withMessageContaining("4.48:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Two\nlines"})
    void aNameIsOneLineOfWords(String name) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> new Clinic(
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "#000000",
                        Paper.A4,
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://prepare.example.org",
                "http://192.168.1.20:8080",
                "HTTPS://example.org/prepare",
                "http://[2001:db8::1]:8080"
            })
    void theSiteHasAnAddressThatPatientsType(String address) {
        assertThat(withAddress(address).address()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prepare.example.org",
                "ftp://example.org",
                "https://",
                "https:/example.org",
                "https://user@example.org",
                "https://example.org?a=b",
                "https://example.org#a",
                "https://example.org/a b",
                "https://exämple.org",
                "javascript:alert(1)"
            })
    void whatNoBrowserOpensAsASiteIsRefused(String address) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> withAddress(address))
                .withMessageStartingWith(
                        "Property needlewise.clinic.address with value '%s' is invalid: expected an address such as",
                        address);
    }

    @Test
    void anAddressThatFillsTheCodeIsRefused() {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> withAddress("https://example.org/" + "a".repeat(200)));
    }

    @Test
    void aStartThatFailsTellsTheOperatorOneSentence(CapturedOutput output) {
        SpringApplication application = new SpringApplication(ClinicConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> application.run("--needlewise.clinic.accent=yellow"));

        assertThat(output)
                .contains("Description:\n\nneedlewise.clinic.accent is 'yellow'; expected a colour written as #rrggbb,")
                .doesNotContain("\tat org.");
    }

    private static Clinic withPhone(String phone) {
        return new Clinic(
                "A", Optional.of(phone), Optional.empty(), Optional.empty(), "#000000", Paper.A4, Optional.empty());
    }

    private static Clinic withAddress(String address) {
        return new Clinic(
                "A", Optional.empty(), Optional.empty(), Optional.empty(), "#000000", Paper.A4, Optional.of(address));
    }

    private static Clinic withAccent(String accent) {
        return new Clinic(
                "A", Optional.empty(), Optional.empty(), Optional.empty(), accent, Paper.A4, Optional.empty());
    }
}
