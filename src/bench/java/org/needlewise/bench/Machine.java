package org.needlewise.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static String facts() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %.0f GB of memory, JDK %s, Chromium %s, load %.1f",
                LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / 1e9,
                Runtime.version(),
                chromium(),
                system.getSystemLoadAverage());
    }

    private static String chromium() {
        try (Tab tab = Tab.open()) {
            return tab.chrome().getCapabilities().getBrowserVersion();
        }
    }
}
