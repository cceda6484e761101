package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.needlewise.seal.SampleSealer;
import org.needlewise.seal.Sealer;

/** A million byte strings that Jazzer makes up, as codes and as changes of valid codes: none may throw. */
class JourneyFuzzTest {

    private static final String PURPOSE = "fuzz";
    private static final Duration DAY = Duration.ofDays(1);
    private static final Sealer SEALER = SampleSealer.at(Clock.systemUTC());
    private static final JourneySeal SEAL = new JourneySeal(SEALER);
    private static final List<byte[]> VALID = List.of(
            JourneyCode.encode(SampleJourney.usual("abc")),
            JourneyCode.encode(SampleJourney.longest("\u4e00\u4e01")),
            JourneyCode.encode(Journey.begin("microneedling")));

    @FuzzTest(maxDuration = "30m", maxExecutions = 1_000_000)
    void whateverComesFromOutsideThrowsNothing(byte[] bytes) {
        readAsItIs(bytes);
        readSealed(bytes);
        VALID.forEach(code -> readAsItIs(changed(code, bytes)));
    }

    private static void readAsItIs(byte[] bytes) {
        Optional<Journey> decoded = JourneyCode.decode(bytes);
        decoded.ifPresent(journey ->
                assertThat(JourneyCode.decode(JourneyCode.encode(journey))).contains(journey));
        SEAL.open(bytes, PURPOSE, DAY);
    }

    /** As if this place had sealed it: what is inside is read as well, packed and not. */
    private static void readSealed(byte[] bytes) {
        SEAL.open(SEALER.seal(bytes, PURPOSE), PURPOSE, DAY);
        byte[] packed = Deflate.pack(bytes);
        byte[] code = new byte[packed.length + 1];
        code[0] = 1;
        System.arraycopy(packed, 0, code, 1, packed.length);
        readAsItIs(code);
    }

    /** Pairs of bytes say where the code becomes what; an odd one out says where it is cut. */
    private static byte[] changed(byte[] code, byte[] changes) {
        byte[] changed = code.clone();
        for (int pair = 0; pair + 1 < changes.length; pair += 2) {
            changed[Math.floorMod(changes[pair] * 31 + pair, changed.length)] = changes[pair + 1];
        }
        return changes.length % 2 == 0
                ? changed
                : Arrays.copyOf(changed, Math.floorMod(changes[changes.length - 1] * 7, changed.length));
    }
}
