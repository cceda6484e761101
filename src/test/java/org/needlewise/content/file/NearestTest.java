package org.needlewise.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void aSlipOfTheFingerIsGuessed() {
        assertThat(Nearest.to("mith", List.of("myth", "fact"))).contains("myth");
        assertThat(Nearest.to("becuase", List.of("because", "text"))).contains("because");
        assertThat(Nearest.to("r5", List.of("R4", "R5"))).contains("R5");
    }

    @Test
    void aTieIsNoGuess() {
        assertThat(Nearest.to("R9", List.of("R1", "R2"))).isEmpty();
    }

    @Test
    void whatIsFarIsNoGuess() {
        assertThat(Nearest.to("perhaps", List.of("myth", "fact"))).isEmpty();
        assertThat(Nearest.to("x", List.of("y"))).isEmpty();
    }
}
