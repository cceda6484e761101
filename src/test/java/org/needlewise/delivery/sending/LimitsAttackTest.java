package org.needlewise.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.MovableClock;
import org.needlewise.delivery.DeliverySettings;
import org.needlewise.delivery.Device;
import org.needlewise.delivery.EmailAddress;

/** Attempts to send spam or to use up everyone's limits, with the default limits. */
class LimitsAttackTest {

    private static final int PER_DEVICE = 20;
    private static final int PER_ADDRESS = 3;
    private static final int IN_ALL = 300;
    private static final int MANY = 2000;

    /**
     * @param device the device for each step
     * @param address the recipient for each step
     * @param most how many emails the attack may cause
     */
    record Attack(String name, IntFunction<Device> device, IntFunction<String> address, int most) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Attack MANY_DEVICES =
            new Attack("many devices to many", LimitsAttackTest::many, LimitsAttackTest::stranger, IN_ALL);

    private final Limits limits = new Limits(
            new DeliverySettings.Limits(PER_DEVICE, PER_ADDRESS, IN_ALL, Duration.ofHours(1)), new MovableClock());

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackBringsNoMoreMailsThanItsLimit(Attack attack) {
        assertThat(run(attack)).isEqualTo(attack.most);
    }

    @ParameterizedTest
    @MethodSource("attacksOfOne")
    void whoeverElseComesIsServed(Attack attack) {
        run(attack);

        assertThat(limits.admits(new Device("9.9.9.9", "9.9.9", Optional.empty()), new EmailAddress("ann@example.net")))
                .isTrue();
        assertThat(limits.admits(
                        new Device("8.8.8.8", "8.8.8", Optional.of("desk-1")), new EmailAddress("ben@example.net")))
                .isTrue();
    }

    /** Fifteen devices would take all: what is kept is for those who had nothing yet. */
    @Test
    void aPartOfAllIsKeptForTheFirstMailOfEachDevice() {
        for (int step = 0; step < MANY; step++) {
            limits.admits(many(step % 20), new EmailAddress(stranger(step)));
        }

        for (int honest = 100; honest < 150; honest++) {
            assertThat(limits.admits(many(honest), new EmailAddress("p" + honest + "@example.net")))
                    .isTrue();
        }
    }

    private int run(Attack attack) {
        int admitted = 0;
        for (int step = 0; step < MANY; step++) {
            if (limits.admits(attack.device.apply(step), new EmailAddress(attack.address.apply(step)))) {
                admitted++;
            }
        }
        return admitted;
    }

    static Stream<Attack> attacks() {
        return Stream.concat(attacksOfOne(), Stream.of(MANY_DEVICES));
    }

    static Stream<Attack> attacksOfOne() {
        return Stream.concat(fromOneNetwork(), toOneInbox());
    }

    private static Stream<Attack> fromOneNetwork() {
        return Stream.of(
                new Attack("one device", _ -> home("1.1.1.1", "1.1.1"), LimitsAttackTest::stranger, PER_DEVICE),
                new Attack("3 known stations", step -> station(step % 3), LimitsAttackTest::stranger, 3 * PER_DEVICE),
                new Attack("all known stations", step -> station(step % 50), LimitsAttackTest::stranger, IN_ALL / 2),
                new Attack("one site", step -> home("site" + step, "site"), LimitsAttackTest::stranger, IN_ALL / 2));
    }

    private static Stream<Attack> toOneInbox() {
        return Stream.of(
                toVictim("tags at Gmail", step -> "victim+" + step + "@gmail.com", PER_ADDRESS),
                toVictim("dots at Gmail", step -> dotted(step) + "@googlemail.com", PER_ADDRESS),
                toVictim("capitals", step -> step % 2 == 0 ? "victim@example.org" : "VICTIM@Example.org", PER_ADDRESS),
                toVictim("iCloud", step -> "victim+" + step + (step % 2 == 0 ? "@me.com" : "@mac.com"), PER_ADDRESS),
                toVictim("Fastmail", step -> "x" + step + "@victim.fastmail.com", PER_ADDRESS),
                toVictim("tags at an unknown provider", step -> "victim+" + step + "@a.example", 3 * PER_ADDRESS));
    }

    private static Attack toVictim(String name, IntFunction<String> address, int most) {
        return new Attack(name, LimitsAttackTest::many, address, most);
    }

    private static Device station(int number) {
        return new Device("1.1.1.1", "1.1.1", Optional.of("desk-" + number));
    }

    private static Device many(int number) {
        return home("network" + number, "around" + number);
    }

    private static Device home(String network, String neighbourhood) {
        return new Device(network, neighbourhood, Optional.empty());
    }

    private static String stranger(int step) {
        return "stranger" + step + "@example.org";
    }

    /** One of the 2048 ways to write one mailbox with dots. */
    private static String dotted(int step) {
        StringBuilder dotted = new StringBuilder("v");
        for (int place = 0; place < 11; place++) {
            dotted.append((step >> place & 1) == 1 ? "." : "").append((char) ('a' + place));
        }
        return dotted.toString();
    }
}
