package org.needlewise.clinic;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The settings of the clinic.
 *
 * @param name the clinic's name for patients; at most 80 characters
 * @param phone the number to call during opening hours
 * @param afterHoursPhone the number to call at other times
 * @param logo an SVG, PNG, or JPEG file of at most 512 KB, see {@link Logo}
 * @param accent the color of buttons and links as {@code #rrggbb}, dark enough for text on white, and for white text on
 *     it
 * @param paper what the summary is printed on
 * @param address where patients' own devices reach the site, see {@link SiteUrl}; empty for the URL of the request
 */
@ConfigurationProperties("needlewise.clinic")
public record Clinic(
        String name,
        Optional<String> phone,
        Optional<String> afterHoursPhone,
        Optional<Path> logo,
        String accent,
        Paper paper,
        Optional<String> address) {

    private static final int NAME_LIMIT = 80;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern PHONE =
            Pattern.compile("(?=(?:\\D*\\d){3,18}\\D*$)[+(]?\\d[\\d ()./-]{1,30}(?: ?(?:ext\\.?|x) ?\\d{1,6})?");

    public Clinic {
        name = name.strip();
        phone = checkedPhone("phone", phone);
        afterHoursPhone = checkedPhone("after-hours-phone", afterHoursPhone);
        logo = logo.filter(path -> !path.toString().isBlank());
        checkName(name);
        checkAccent(accent);
        address = address.map(String::strip).filter(text -> !text.isEmpty()).map(SiteUrl::checked);
    }

    /** Spring Boot does not bind {@code Optional<Path>}. */
    @ConstructorBinding
    Clinic(
            @DefaultValue("Your clinic") String name,
            @Nullable String phone,
            @Nullable String afterHoursPhone,
            @Nullable Path logo,
            @DefaultValue("#0f6b6b") String accent,
            @DefaultValue("A4") Paper paper,
            @Nullable String address) {
        this(
                name,
                Optional.ofNullable(phone),
                Optional.ofNullable(afterHoursPhone),
                Optional.ofNullable(logo),
                accent,
                paper,
                Optional.ofNullable(address));
    }

    private static void checkName(String name) {
        if (name.isEmpty() || name.length() > NAME_LIMIT || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.clinic.name", name, "expected 1 to %s characters on one line".formatted(NAME_LIMIT));
        }
    }

    private static Optional<String> checkedPhone(String property, Optional<String> phone) {
        Optional<String> given = phone.map(String::strip).filter(number -> !number.isEmpty());
        given.filter(number -> !PHONE.matcher(number).matches()).ifPresent(number -> {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.clinic." + property,
                    number,
                    "expected a phone number such as +1 555 010 0199 or (555) 010-0199 ext. 2");
        });
        return given;
    }

    private static void checkAccent(String accent) {
        if (!COLOUR.matcher(accent).matches()) {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.clinic.accent", accent, "expected a colour written as #rrggbb, such as #0f6b6b");
        }
        double contrast = Contrast.withWhite(accent);
        if (contrast < Contrast.TEXT) {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.clinic.accent",
                    accent,
                    String.format(
                            Locale.ROOT,
                            "expected a darker colour: its contrast with white is %.2f:1 and has to be at least %.1f:1",
                            contrast,
                            Contrast.TEXT));
        }
    }
}
