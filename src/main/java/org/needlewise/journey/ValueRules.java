package org.needlewise.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlewise.content.LearningModule;

/** The rules for what matters most: few values, in the order they were chosen, and each can be taken back. */
final class ValueRules {

    private ValueRules() {}

    static Optional<List<String>> after(Change.InValues change, List<String> chosen, LearningModule module) {
        return switch (change) {
            case Change.ChooseValue(String value) -> module.value(value).flatMap(known -> added(chosen, value));
            case Change.DropValue(String value) ->
                Optional.of(without(chosen, value)).filter(fewer -> fewer.size() < chosen.size());
        };
    }

    static void check(List<String> chosen) {
        Ids.check(chosen);
        if (chosen.size() > Journey.VALUES_LIMIT || new HashSet<>(chosen).size() < chosen.size()) {
            throw new IllegalArgumentException("too many values, or one of them twice");
        }
    }

    private static Optional<List<String>> added(List<String> chosen, String value) {
        if (chosen.contains(value) || chosen.size() >= Journey.VALUES_LIMIT) {
            return Optional.empty();
        }
        return Optional.of(Stream.concat(chosen.stream(), Stream.of(value)).toList());
    }

    private static List<String> without(List<String> chosen, String value) {
        return chosen.stream().filter(other -> !other.equals(value)).toList();
    }
}
