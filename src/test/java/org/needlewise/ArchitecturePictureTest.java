package org.needlewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Checks that the module diagram in the documentation matches the code. */
class ArchitecturePictureTest {

    private static final Path DRAWN = Path.of("target/architecture");
    private static final Path KEPT = Path.of("docs/architecture");
    private static final String PICTURE = "components.puml";

    @Test
    void itShowsTheModulesAsTheyAre() throws IOException {
        new Documenter(
                        ApplicationModules.of(Needlewise.class),
                        Documenter.Options.defaults().withOutputFolder(DRAWN.toString()))
                .writeModulesAsPlantUml();

        assertThat(lines(KEPT)).as("copy it from %s", DRAWN).containsExactlyInAnyOrderElementsOf(lines(DRAWN));
    }

    /** Their order differs from run to run. */
    private static List<String> lines(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(PICTURE));
    }
}
