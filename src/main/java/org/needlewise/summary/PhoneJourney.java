package org.needlewise.summary;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlewise.journey.Journey;
import org.needlewise.journey.JourneyPart;

/**
 * The part of a journey that is transferred to a phone.
 *
 * @param behind the parts that did not fit completely
 */
record PhoneJourney(Journey journey, Set<JourneyPart> behind) {

    PhoneJourney {
        behind = Set.copyOf(behind);
    }

    /** From the complete one to the smallest, which has little more than the module's ID. */
    static Stream<PhoneJourney> packed(Journey whole) {
        return Stream.iterate(
                        Optional.of(full(whole)), Optional::isPresent, fuller -> fuller.flatMap(PhoneJourney::lighter))
                .flatMap(Optional::stream);
    }

    /** Leaves out the self-check and everything that reveals it. Of repeated quiz answers, only one is kept. */
    private static PhoneJourney full(Journey whole) {
        Journey journey = new Journey(
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
        return new PhoneJourney(journey, Set.of());
    }

    private Optional<PhoneJourney> lighter() {
        return journey.lighter().map(less -> new PhoneJourney(less.journey(), with(less.without())));
    }

    private Set<JourneyPart> with(JourneyPart part) {
        Set<JourneyPart> more = EnumSet.of(part);
        more.addAll(behind);
        return more;
    }
}
