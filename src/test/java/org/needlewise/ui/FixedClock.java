package org.needlewise.ui;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Sets a fixed date for tests. */
@TestConfiguration
class FixedClock {

    @Bean
    @Primary
    Clock today() {
        return Clock.fixed(ScreenTest.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
