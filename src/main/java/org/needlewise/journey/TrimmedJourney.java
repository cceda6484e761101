package org.needlewise.journey;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A journey and what was removed from it to make it shorter.
 *
 * @param without the parts that are no longer complete
 */
public record TrimmedJourney(Journey journey, Set<JourneyPart> without) {

    public TrimmedJourney {
        without = Set.copyOf(without);
    }

    static Stream<TrimmedJourney> of(Journey whole) {
        return Stream.iterate(
                        Optional.of(new TrimmedJourney(whole, Set.of())),
                        Optional::isPresent,
                        longer -> longer.flatMap(TrimmedJourney::shorter))
                .flatMap(Optional::stream);
    }

    private Optional<TrimmedJourney> shorter() {
        return Stream.of(JourneyPart.values())
                .map(part -> new TrimmedJourney(without(part, journey), with(part)))
                .filter(less -> !less.journey().equals(journey))
                .findFirst();
    }

    private Set<JourneyPart> with(JourneyPart part) {
        Set<JourneyPart> more = EnumSet.of(part);
        more.addAll(without);
        return more;
    }

    private static Journey without(JourneyPart part, Journey whole) {
        return new Journey(
                whole.module(),
                whole.opened(),
                part == JourneyPart.LESSONS ? Map.of() : whole.lessons(),
                part == JourneyPart.SELF_CHECK ? Map.of() : whole.selfCheck(),
                part == JourneyPart.QUIZ ? List.of() : whole.quiz(),
                questionsWithout(part, whole.questions()),
                part == JourneyPart.VALUES ? List.of() : whole.values(),
                part == JourneyPart.READINESS ? Map.of() : whole.readiness(),
                part == JourneyPart.LEFT_OUT_LINES ? Set.of() : whole.leftOut());
    }

    private static List<ChosenQuestion> questionsWithout(JourneyPart part, List<ChosenQuestion> all) {
        return switch (part) {
            case OWN_QUESTIONS -> withoutLastOwn(all);
            case QUESTIONS -> List.of();
            case LEFT_OUT_LINES, LESSONS, READINESS, QUIZ, VALUES, SELF_CHECK -> all;
        };
    }

    private static List<ChosenQuestion> withoutLastOwn(List<ChosenQuestion> all) {
        List<ChosenQuestion> fewer = new ArrayList<>(all);
        fewer.reversed().stream()
                .filter(ChosenQuestion.Own.class::isInstance)
                .findFirst()
                .ifPresent(fewer::remove);
        return fewer;
    }
}
