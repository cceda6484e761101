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
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.needlewise.delivery.Address;
import org.needlewise.delivery.DeliverySettings;

/**
 * How many mails may be asked for from one device, to one address and in all, so that the screen is no spam relay.
 *
 * <p>Devices and addresses are known by a hash with a key that dies with the process.
 */
final class Limits {

    private static final String HASH = "HmacSHA256";
    private static final int REMEMBERED = 100_000;

    private final DeliverySettings.Limits settings;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;
    private final Bucket everybody;
    private final SecretKeySpec key = new SecretKeySpec(SecureRandom.getSeed(32), HASH);

    Limits(DeliverySettings.Limits settings, Clock clock) {
        this.settings = settings;
        this.time = new Time(clock);
        this.everybody = bucket(settings.inAll());
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(settings.window())
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Counts a request that every limit allows; one that is refused may count against the device's. */
    boolean admits(String device, Address to) {
        return of("device " + device, settings.perDevice()).tryConsume(1)
                && of("address " + to.value().toLowerCase(Locale.ROOT), settings.perAddress())
                        .tryConsume(1)
                && everybody.tryConsume(1);
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
