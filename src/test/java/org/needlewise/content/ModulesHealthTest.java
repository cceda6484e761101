package org.needlewise.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** What operators see of what is taught. */
class ModulesHealthTest {

    private static final ModuleState GOOD = new ModuleState(true, Optional.empty(), 0, 3);
    private static final ModuleState OLD =
            new ModuleState(true, Optional.of(Instant.parse("2026-05-30T08:00:00Z")), 2, 1);
    private static final ModuleState NONE = new ModuleState(false, Optional.empty(), 1, 0);

    private final Modules modules = mock(Modules.class);

    @ParameterizedTest
    @MethodSource
    void thePatientsAreSentHereIfThereIsSomethingToTeach(
            Map<String, ModuleState> states, Status status, Map<String, Object> details) {
        given(modules.states()).willReturn(states);

        Health health = new ModulesHealthIndicator(modules).health();

        assertThat(health.getStatus()).isEqualTo(status);
        assertThat(health.getDetails()).isEqualTo(details);
    }

    static Stream<Arguments> thePatientsAreSentHereIfThereIsSomethingToTeach() {
        String old = "taught from its last good edition, of 2026-05-30T08:00:00Z; 2 mistakes";
        String none = "not taught; 1 mistake";
        return Stream.of(
                arguments(Map.of(), Status.DOWN, Map.of()),
                arguments(Map.of("ears", NONE), Status.DOWN, Map.of("ears", none)),
                arguments(Map.of("ears", GOOD), Status.UP, Map.of()),
                arguments(Map.of("ears", OLD), Status.UP, Map.of("ears", old)),
                arguments(
                        Map.of("arms", NONE, "ears", GOOD, "nose", OLD), Status.UP, Map.of("arms", none, "nose", old)));
    }

    @ParameterizedTest
    @CsvSource({
        "needlewise.modules, 2",
        "needlewise.modules.old, 1",
        "needlewise.content.mistakes, 3",
        "needlewise.content.advice, 4"
    })
    void theMeasuresCountModulesMistakesAndAdvice(String name, double value) {
        given(modules.states()).willReturn(Map.of("arms", NONE, "ears", GOOD, "nose", OLD));
        SimpleMeterRegistry registry = new SimpleMeterRegistry();

        new ModuleMeters(modules).bindTo(registry);

        assertThat(registry.get(name).gauge().value()).isEqualTo(value);
    }
}
