package org.needlewise.delivery.sending;

import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.needlewise.delivery.DeliverySettings;
import org.needlewise.delivery.Device;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.limits.RateLimits;

/**
 * Limits how many emails may be requested from one device, to one address, and in total, so that no one can send spam.
 *
 * <p>Devices and addresses are stored as a hash. Its key exists only in memory.
 */
final class Limits {

    private static final String HASH = "HmacSHA256";

    /** No device, and no network around it, gets more than this fraction of the total limit. */
    private static final int PART_OF_ONE = 2;

    /** This fraction of the total limit is reserved for the first email of each device. */
    private static final int PART_KEPT = 4;

    /** How many times the address limit one mailbox gets through tags that its provider may not support. */
    private static final int TAGS = 3;

    private final DeliverySettings.Limits settings;
    private final RateLimits counts;
    private final Bucket open;
    private final Optional<Bucket> kept;
    private final SecretKeySpec key = new SecretKeySpec(SecureRandom.getSeed(32), HASH);

    Limits(DeliverySettings.Limits settings, Clock clock) {
        this.settings = settings;
        this.counts = new RateLimits(settings.window(), clock);
        int keeping = settings.inAll() / PART_KEPT;
        this.open = counts.total(settings.inAll() - keeping);
        this.kept = keeping == 0 ? Optional.empty() : Optional.of(counts.total(keeping));
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
        return counts.of(hash(name), limit).tryConsume(1);
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
}
