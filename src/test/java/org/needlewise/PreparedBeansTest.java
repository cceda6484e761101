package org.needlewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;

/** Needs the program as it is built. */
class PreparedBeansTest {

    /** What chooses and prepares beans, what only tests bring along, and screens, which Vaadin makes when none is prepared. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("internal|AotProcessor|[jJ]ackson2|modulith|^org\\.needlewise\\.ui\\..*(View|Layout)$");

    private static final String[] FREE_PORTS = {"--server.port=0", "--management.server.port=0"};

    @AfterEach
    void chooseAgain() {
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
    }

    @Test
    void theBeansThatWerePreparedAreThoseThatWouldBeChosen() {
        Set<String> chosen = beans(new SpringApplication(Needlewise.class));
        Set<String> prepared = beans(Needlewise.program());

        assertThat(AotDetector.useGeneratedArtifacts()).isTrue();
        assertThat(prepared).isNotEmpty().containsExactlyInAnyOrderElementsOf(chosen);
    }

    @Test
    void aPlaceWithAMailServerGetsItsOutbox() {
        assertThat(beans(
                        Needlewise.program(),
                        "--spring.mail.host=127.0.0.1",
                        "--needlewise.delivery.from=notes@clinic.example",
                        "--spring.datasource.url=jdbc:h2:mem:prepared"))
                .contains("postman");
        assertThat(AotDetector.useGeneratedArtifacts()).isFalse();
    }

    private static Set<String> beans(SpringApplication program, String... settings) {
        String[] all = Arrays.copyOf(settings, settings.length + FREE_PORTS.length);
        System.arraycopy(FREE_PORTS, 0, all, settings.length, FREE_PORTS.length);
        try (ConfigurableApplicationContext running = program.run(all)) {
            return Stream.of(running.getBeanDefinitionNames())
                    .filter(ELSEWHERE.asPredicate().negate())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
