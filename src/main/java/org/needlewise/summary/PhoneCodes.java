package org.needlewise.summary;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.needlewise.journey.Journey;
import org.needlewise.journey.JourneySeal;
import org.needlewise.journey.OpenedJourney;
import org.needlewise.journey.Step;
import org.needlewise.journey.TrimmedJourney;
import org.springframework.stereotype.Component;

/** Makes the codes that transfer a journey to a phone, and opens them there. */
@Component
public class PhoneCodes {

    /** How long a code is valid: just enough time to take out a phone. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private static final String PURPOSE = "phone";

    private final JourneySeal seal;

    PhoneCodes(JourneySeal seal) {
        this.seal = seal;
    }

    /**
     * The code of a journey, trimmed to what can still be scanned.
     *
     * @param at the step to continue at
     * @param landing the URL that opens codes, without a fragment; at most 300 characters
     */
    public PhoneCode make(Journey journey, Step at, String landing) {
        return forPhone(journey)
                .trimmed()
                .flatMap(fitting -> drawn(fitting, at, landing).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an address of %s".formatted(landing.length())));
    }

    /**
     * Opens a code.
     *
     * @param digits the fragment of the URL; untrusted
     */
    public OpenedJourney open(String digits) {
        return Digits.read(digits)
                .map(bytes -> seal.open(bytes, PURPOSE, GOOD_FOR))
                .orElseGet(OpenedJourney.Unreadable::new);
    }

    private Optional<PhoneCode> drawn(TrimmedJourney fitting, Step at, String landing) {
        String digits = Digits.of(seal.seal(fitting.journey(), at, PURPOSE));
        return QrDrawing.of(landing + "#", digits)
                .map(drawing -> new PhoneCode(drawing.size(), drawing.path(), fitting.without()));
    }

    /** Leaves out the self-check and everything that reveals it. Of repeated quiz answers, only one is kept. */
    private static Journey forPhone(Journey whole) {
        return new Journey(
                whole.module(),
                whole.opened(),
                whole.lessons(),
                Map.of(),
                whole.quiz().stream().distinct().toList(),
                whole.questions(),
                whole.values(),
                whole.readiness(),
                whole.leftOut().stream()
                        .filter(Predicate.not(line -> line.startsWith(Line.TALK_ABOUT)))
                        .collect(Collectors.toSet()));
    }
}
