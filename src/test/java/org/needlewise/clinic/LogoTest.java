package org.needlewise.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class LogoTest {

    @TempDir
    private Path folder;

    @Test
    void aClinicNeedsNoLogo() {
        assertThat(new Logo(clinic(Optional.empty())).image()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"logo.svg, image/svg+xml", "LOGO.PNG, image/png", "logo.jpg, image/jpeg", "logo.jpeg, image/jpeg"})
    void aLogoKnowsWhatKindOfPictureItIs(String name, String mediaType) throws IOException {
        Logo logo = logo(name, 3);

        assertThat(logo.image()).hasValueSatisfying(image -> {
            assertThat(image.mediaType()).isEqualTo(mediaType);
            assertThat(image.bytes()).hasSize(3);
        });
    }

    /** Browsers are told to believe the kind that is named. */
    @ParameterizedTest
    @CsvSource({
        "logo.svg, \u0089PNG, image/png",
        "logo.png, \u00FF\u00D8\u00FF\u00E0, image/jpeg",
        "logo.jpg, <svg , image/svg+xml",
        "logo.png, <?xml version='1.0'?><svg, image/svg+xml"
    })
    void aFileWithTheWrongEndingIsWhatItHolds(String name, String beginning, String mediaType) throws IOException {
        Path file = Files.write(folder.resolve(name), beginning.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new Logo(clinic(Optional.of(file))).image())
                .hasValueSatisfying(image -> assertThat(image.mediaType()).isEqualTo(mediaType));
    }

    @Test
    void otherKindsOfFilesAreRefused() {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> logo("logo.gif", 3))
                .withMessageStartingWith("Property needlewise.clinic.logo with value '")
                .withMessageContaining("ends in .svg, .png, .jpg or .jpeg");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Clinic clinic = clinic(Optional.of(folder.resolve("none.svg")));

        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> new Logo(clinic))
                .withMessageContaining("expected a file that exists");
    }

    @Test
    void aFileOf512KilobytesIsTheLargest() throws IOException {
        assertThat(logo("large.png", 512 * 1024).image()).isPresent();

        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> logo("larger.png", 512 * 1024 + 1))
                .withMessageContaining("at most 512 KB");
    }

    private Logo logo(String name, int size) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[size]);
        return new Logo(clinic(Optional.of(file)));
    }

    private static Clinic clinic(Optional<Path> logo) {
        return new Clinic("A", Optional.empty(), Optional.empty(), logo, "#000000", Paper.A4, Optional.empty());
    }
}
