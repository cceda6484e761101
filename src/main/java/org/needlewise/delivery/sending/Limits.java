package org.needlewise.delivery.sending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.needlewise.delivery.DeliverySettings;
import org.needlewise.delivery.Device;
import org.needlewise.delivery.EmailAddress;

/**
 * How many mails may be asked for from one device, to one address and in all, so that the screen is no spam relay.
 *
 * <p>Devices and addresses are known by a hash with a key that dies with the process.
 */
final class Limits {

    private static final String HASH = "HmacSHA256";
    private static final int REMEMBERED = 100_000;

    /** No device, and no network around it, has more than this part of what all have together. */
    private static final int PART_OF_ONE = 2;

    /** This part of what all have together is kept for the first mail of each device. */
    private static final int PART_KEPT = 4;

    /** How much more one mailbox gets by tags that its provider may not know. */
    private static final int TAGS = 3;

    private final DeliverySettings.Limits settings;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;
    private final Bucket open;
    private final Optional<Bucket> kept;
    private final SecretKeySpec key = new SecretKeySpec(SecureRandom.getSeed(32), HASH);

    Limits(DeliverySettings.Limits settings, Clock clock) {
        this.settings = settings;
        this.time = new Time(clock);
        int keeping = settings.inAll() / PART_KEPT;
        this.open = bucket(settings.inAll() - keeping);
        this.kept = keeping == 0 ? Optional.empty() : Optional.of(bucket(keeping));
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(settings.window())
                .ticker(time::currentTimeNanos)
                .build();
    }

    Duration window() {
        return settings.window();
    }

    /** Counts a request that every limit allows; one that is refused may count against the device's. */
    boolean admits(Device device, EmailAddress to) {
        return admits(device) && admits(Inbox.of(to)) && admitsOneMore(device);
    }

    /** A station has a limit of its own beside its network's, but only on that network: anybody may say to be one. */
    private boolean admits(Device device) {
        int one = Math.min(settings.perDevice(), partOfOne());
        return take("device " + named(device.network(), device), one)
                && take("neighbourhood " + device.neighbourhood(), partOfOne());
    }

    private boolean admits(Inbox inbox) {
        return take("address " + inbox.address(), settings.perAddress())
                && take("mailbox " + inbox.withoutTag(), settings.perAddress() * TAGS);
    }

    private boolean admitsOneMore(Device device) {
        return open.tryConsume(1)
                || kept.filter(bucket -> take("first " + named(device.neighbourhood(), device), 1))
                        .filter(bucket -> bucket.tryConsume(1))
                        .isPresent();
    }

    private int partOfOne() {
        return Math.ceilDiv(settings.inAll(), PART_OF_ONE);
    }

    private static String named(String network, Device device) {
        return network + device.station().map(station -> " " + station).orElse("");
    }

    private boolean take(String name, int limit) {
        return of(name, limit).tryConsume(1);
    }

    private Bucket of(String name, int limit) {
        return buckets.get(hash(name), _ -> bucket(limit));
    }

    private Bucket bucket(int limit) {
        Duration window = settings.window();
        return Bucket.builder()
                .addLimit(limits -> limits.capacity(limit).refillGreedy(limit, window))
                .withCustomTimePrecision(time)
                .build();
    }

    private String hash(String name) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This JDK has no " + HASH, e);
        }
    }

    private record Time(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
