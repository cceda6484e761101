package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class LoadSettingsTest {

    @Test
    void aLimitThatLetsNobodyInIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new LoadSettings(
                        0, 1, 1, 10, 1000, DataSize.ofKilobytes(1), Duration.ofSeconds(1), Duration.ZERO))
                .hasMessage("Property needlewise.load.sessions with value '0' is invalid: expected more than nothing");
    }

    @Test
    void aNegativeDrainIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new LoadSettings(
                        1, 1, 1, 10, 1000, DataSize.ofKilobytes(1), Duration.ofSeconds(1), Duration.ofSeconds(-1)))
                .hasMessageContaining("needlewise.load.drain with value 'PT-1S'");
    }
}
