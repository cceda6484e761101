package org.needlewise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The program as a load balancer sees it, first without and then with something to teach. */
@SpringBootTest
class NothingToTeachTest {

    @TempDir
    static Path folder;

    @TempDir
    static Path kept;

    private final Modules modules;
    private final HealthEndpoint health;

    @Autowired
    NothingToTeachTest(Modules modules, HealthEndpoint health) {
        this.modules = modules;
        this.health = health;
    }

    @DynamicPropertySource
    static void nothingToTeach(DynamicPropertyRegistry properties) {
        properties.add("needlewise.content.watch", () -> "false");
        properties.add("needlewise.content.folder", folder::toString);
        properties.add("needlewise.content.kept", kept::toString);
    }

    @Test
    void itIsReadyOnceThereIsSomethingToTeach() {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("en/quiz.yaml", "answer: myth", "answer: mith");
        modules.refresh();

        assertThat(probe("liveness")).isEqualTo("UP");
        assertThat(probe("readiness")).isEqualTo("DOWN");

        sample.edit("en/quiz.yaml", "answer: mith", "answer: myth");
        modules.refresh();

        assertThat(probe("readiness")).isEqualTo("UP");
    }

    private String probe(String name) {
        return Objects.requireNonNull(health.healthForPath(name)).getStatus().getCode();
    }
}
