package org.needlewise.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.unit.DataSize;

/**
 * How much load this program accepts at a time.
 *
 * @param sessions how many visits may be open in total; each takes about 65 KB of heap
 * @param sessionsPerDevice how many of them may come from one address, or from one {@code /64} network of IPv6; a
 *     waiting room shares an address
 * @param arrivalsPerDevice how many visits may begin there per minute
 * @param tabsPerSession how many pages of one visit may be open; one more closes the page that was idle the longest
 * @param connectionsPerDevice how many connections one address may have at a time; configured proxies may have more
 * @param requestSize how large the body of one request may be
 * @param requestTime how long its headers may take to arrive, and then its body
 * @param drain how long requests are still accepted during a shutdown, after readiness has been turned off
 */
@ConfigurationProperties("needlewise.load")
public record LoadSettings(
        @DefaultValue("5000") int sessions,
        @DefaultValue("200") int sessionsPerDevice,
        @DefaultValue("60") int arrivalsPerDevice,
        @DefaultValue("10") int tabsPerSession,
        @DefaultValue("1000") int connectionsPerDevice,
        @DefaultValue("64KB") DataSize requestSize,
        @DefaultValue("20s") Duration requestTime,
        @DefaultValue("0s") Duration drain) {

    public LoadSettings {
        positive("sessions", sessions);
        positive("sessions-per-device", sessionsPerDevice);
        positive("arrivals-per-device", arrivalsPerDevice);
        positive("tabs-per-session", tabsPerSession);
        positive("connections-per-device", connectionsPerDevice);
        positive("request-size", requestSize.toBytes());
        positive("request-time", requestTime.toMillis());
        if (drain.isNegative()) {
            throw new InvalidConfigurationPropertyValueException("needlewise.load.drain", drain, "expected 0s or more");
        }
    }

    private static void positive(String property, long value) {
        if (value < 1) {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.load." + property, value, "expected more than nothing");
        }
    }
}
