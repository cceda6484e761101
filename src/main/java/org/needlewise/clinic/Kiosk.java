package org.needlewise.clinic;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The settings of the clinic's kiosks.
 *
 * <p>The two times are limited to 2 to 5 minutes and 20 to 45 seconds, as the Voluntary Voting System Guidelines 2.0
 * and WCAG 2.2, success criterion 2.2.1, require for a public screen.
 *
 * @param idle how long a kiosk is idle before it asks whether the patient is still there
 * @param countdown how long it then waits for an answer
 * @param offers what every kiosk offers
 * @param languages the languages of the first screen, in this order; empty for all that are taught
 * @param stations the settings that differ for a kiosk, by its name
 * @param startKey the key of a kiosk that starts unattended; without one, that only works on the server's own computer
 */
@ConfigurationProperties("needlewise.clinic.kiosk")
public record Kiosk(
        @DefaultValue("120s") Duration idle,
        @DefaultValue("30s") Duration countdown,
        @DefaultValue({"print", "phone", "email", "sound"}) Set<Offer> offers,
        @DefaultValue List<Locale> languages,
        @DefaultValue Map<String, Own> stations,
        @Nullable StartKey startKey) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?");

    public Kiosk {
        between("idle", idle, Duration.ofMinutes(2), Duration.ofMinutes(5));
        between("countdown", countdown, Duration.ofSeconds(20), Duration.ofSeconds(45));
        offers = offers.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(offers));
        languages = List.copyOf(languages);
        stations = Map.copyOf(stations);
        stations.keySet().forEach(Kiosk::checkName);
    }

    /**
     * The settings of one kiosk.
     *
     * @param offers replaces what every kiosk offers
     * @param languages replaces the languages of the first screen
     */
    public record Own(@Nullable Set<Offer> offers, @Nullable List<Locale> languages) {}

    /** The kiosk of that name; empty if the name is not valid. */
    public Optional<Station> station(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Own own = stations.getOrDefault(name, new Own(null, null));
        return Optional.of(new Station(
                name,
                idle,
                countdown,
                own.offers() == null ? offers : own.offers(),
                own.languages() == null ? languages : own.languages()));
    }

    /** Whether the settings name that kiosk. */
    public boolean names(String name) {
        return stations.containsKey(name);
    }

    private static void between(String property, Duration given, Duration least, Duration most) {
        if (given.compareTo(least) < 0 || given.compareTo(most) > 0) {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.clinic.kiosk." + property,
                    given.toSeconds() + "s",
                    "expected %ss to %ss".formatted(least.toSeconds(), most.toSeconds()));
        }
    }

    private static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.clinic.kiosk.stations",
                    name,
                    "expected a name of 1 to 30 lowercase letters, digits and hyphens between them");
        }
    }
}
