package org.needlewise.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What {@code bin/bench load} is asked for.
 *
 * @param journeys how many are open at once, one level after another
 * @param think the mean time from one tap to the next
 * @param span how long each level is measured
 * @param heap of the server, as the JDK's {@code -Xmx} takes it
 * @param settings of the server
 */
record LoadOptions(List<Integer> journeys, Duration think, Duration span, String heap, List<String> settings) {

    static final LoadOptions USUAL =
            new LoadOptions(List.of(100, 1_000, 5_000), Duration.ofSeconds(5), Duration.ofSeconds(60), "1g", List.of());

    /** Reads {@code journeys=100,1000 think=5 seconds=60 heap=1g}, and settings of the server, which begin with {@code --}. */
    static LoadOptions of(List<String> arguments) {
        LoadOptions options = USUAL;
        for (String argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    /** What the server's Java machine is started with. */
    List<String> machine() {
        return List.of("-Xmx" + heap);
    }

    private LoadOptions with(String argument) {
        String value = argument.substring(argument.indexOf('=') + 1);
        return switch (argument.replaceFirst("=.*", "")) {
            case "journeys" ->
                new LoadOptions(
                        Arrays.stream(value.split(",")).map(Integer::valueOf).toList(), think, span, heap, settings);
            case "think" -> new LoadOptions(journeys, seconds(value), span, heap, settings);
            case "seconds" -> new LoadOptions(journeys, think, seconds(value), heap, settings);
            case "heap" -> new LoadOptions(journeys, think, span, value, settings);
            default -> set(argument);
        };
    }

    private LoadOptions set(String setting) {
        if (!setting.startsWith("--")) {
            throw new IllegalArgumentException(
                    "'%s'; expected journeys=, think=, seconds=, heap= or a setting of the server that begins with --"
                            .formatted(setting));
        }
        List<String> more = new ArrayList<>(settings);
        more.add(setting);
        return new LoadOptions(journeys, think, span, heap, List.copyOf(more));
    }

    private static Duration seconds(String value) {
        return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1_000));
    }
}
