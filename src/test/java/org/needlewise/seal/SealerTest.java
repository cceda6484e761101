package org.needlewise.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final byte[] WORDS = "Does it hurt?".getBytes(StandardCharsets.UTF_8);

    private final KeySet keys = KeySet.fresh();

    @Test
    void whatWasSealedOpensAgain() {
        byte[] sealed = at(NOON).seal(WORDS, "phone");

        assertThat(content(at(NOON).open(sealed, "phone", HALF_AN_HOUR))).isEqualTo(WORDS);
    }

    @Test
    void sealedBytesAreLongerByTheOverheadAndShowNothing() {
        byte[] sealed = at(NOON).seal(WORDS, "phone");

        assertThat(sealed).hasSize(WORDS.length + Sealer.OVERHEAD);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("hurt");
    }

    @Test
    void theSameContentIsNeverSealedAlike() {
        assertThat(at(NOON).seal(WORDS, "phone")).isNotEqualTo(at(NOON).seal(WORDS, "phone"));
    }

    @Test
    void itOpensToTheLastSecondAndThenHasExpired() {
        byte[] sealed = at(NOON).seal(WORDS, "phone");

        Instant last = NOON.plus(HALF_AN_HOUR);
        assertThat(at(last).open(sealed, "phone", HALF_AN_HOUR)).isInstanceOf(Opened.Content.class);
        assertThat(at(last.plusSeconds(1)).open(sealed, "phone", HALF_AN_HOUR)).isInstanceOf(Opened.Expired.class);
    }

    @Test
    void clocksMayBeALittleApartButNothingComesFromTheFuture() {
        byte[] sealed = at(NOON).seal(WORDS, "phone");

        assertThat(at(NOON.minusSeconds(90)).open(sealed, "phone", HALF_AN_HOUR))
                .isInstanceOf(Opened.Content.class);
        assertThat(at(NOON.minusSeconds(121)).open(sealed, "phone", HALF_AN_HOUR))
                .isInstanceOf(Opened.Unreadable.class);
    }

    @Test
    void itDoesNotOpenForAnotherPurpose() {
        byte[] sealed = at(NOON).seal(WORDS, "phone");

        assertThat(at(NOON).open(sealed, "mail", HALF_AN_HOUR)).isInstanceOf(Opened.Unreadable.class);
    }

    @Test
    void itDoesNotOpenWithOtherKeys() throws GeneralSecurityException {
        byte[] foreign = new Sealer(KeySet.fresh().aead(), clock(NOON)).seal(WORDS, "phone");

        assertThat(at(NOON).open(foreign, "phone", HALF_AN_HOUR)).isInstanceOf(Opened.Unreadable.class);
    }

    @Test
    void everyCutAndEveryAlteredByteIsUnreadable() {
        byte[] sealed = at(NOON).seal(WORDS, "phone");

        for (int place = 0; place < sealed.length; place++) {
            byte[] altered = sealed.clone();
            altered[place] ^= 1;
            byte[] cut = Arrays.copyOf(sealed, place);
            assertThat(at(NOON).open(altered, "phone", HALF_AN_HOUR)).isInstanceOf(Opened.Unreadable.class);
            assertThat(at(NOON).open(cut, "phone", HALF_AN_HOUR)).isInstanceOf(Opened.Unreadable.class);
        }
    }

    @Test
    void randomBytesAreUnreadable() {
        Random random = new Random(7);

        for (int round = 0; round < 10_000; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(at(NOON).open(bytes, "phone", HALF_AN_HOUR)).isInstanceOf(Opened.Unreadable.class);
        }
    }

    @Test
    void aKeyThatWasAddedOpensBeforeItSeals() throws GeneralSecurityException {
        KeySet added = keys.withNewKey();
        KeySet promoted = added.sealingWithNewest();

        byte[] before = at(NOON).seal(WORDS, "phone");
        byte[] after = new Sealer(promoted.aead(), clock(NOON)).seal(WORDS, "phone");

        Sealer notYetPromoted = new Sealer(added.aead(), clock(NOON));
        assertThat(content(notYetPromoted.open(after, "phone", HALF_AN_HOUR))).isEqualTo(WORDS);
        assertThat(content(new Sealer(promoted.aead(), clock(NOON)).open(before, "phone", HALF_AN_HOUR)))
                .isEqualTo(WORDS);
        assertThat(at(NOON).open(after, "phone", HALF_AN_HOUR)).isInstanceOf(Opened.Unreadable.class);
    }

    private Sealer at(Instant now) {
        try {
            return new Sealer(keys.aead(), clock(now));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static byte[] content(Opened opened) {
        return ((Opened.Content) opened).bytes();
    }
}
