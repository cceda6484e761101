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
 * Limits how many emails may be requested from one device, to one address, and in total, so that no one can send spam.
 *
 * <p>Devices and addresses are stored as a hash. Its key exists only in memory.
 */
final class Limits {

    private static final String HASH = "HmacSHA256";
    private static final int REMEMBERED = 100_000;

    /** No device, and no network around it, gets more than this fraction of the total limit. */
    private static final int PART_OF_ONE = 2;

    /** This fraction of the total limit is reserved for the first email of each device. */
    private static final int PART_KEPT = 4;

    /** How many times the address limit one mailbox gets through tags that its provider may not support. */
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

    /** Counts a request if all limits allow it. A refused request may still count against the device's limit. */
    boolean admits(Device device, EmailAddress to) {
        return admits(device) && admits(Inbox.of(to)) && admitsOneMore(device);
    }

    /** A station has its own limit next to its network's, but only on that network: anyone can claim to be one. */
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
