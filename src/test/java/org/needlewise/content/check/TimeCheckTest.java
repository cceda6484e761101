package org.needlewise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCheckTest {

    @ParameterizedTest
    @CsvSource({
        "600_000, 10:00 minutes",
        "600_001, 10:00.1 minutes",
        "600_024, 10:00.1 minutes",
        "600_100, 10:00.1 minutes",
        "600_101, 10:00.2 minutes",
        "600_999, 10:01 minutes",
        "119_950, 2:00 minutes",
        "120_050, 2:00.1 minutes",
        "  5_000, 0:05 minutes",
        "3_605_500, 60:05.5 minutes"
    })
    void aTimeThatIsTooLongNeverReadsAsTheLimit(String milliseconds, String shown) {
        Duration time = Duration.ofMillis(Long.parseLong(milliseconds.replace("_", "")));

        assertThat(TimeCheck.shown(time)).isEqualTo(shown);
    }
}
