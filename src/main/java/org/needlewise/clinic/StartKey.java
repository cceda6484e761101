package org.needlewise.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** A secret of the clinic's kiosks. A browser that sends it becomes a kiosk without confirmation. */
public final class StartKey {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,100}");

    private final byte[] key;

    public StartKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.clinic.kiosk.start-key",
                    "(not shown)",
                    "expected 16 to 100 letters, digits, hyphens and underscores");
        }
        this.key = key.getBytes(UTF_8);
    }

    /** Compares in constant time. */
    public boolean is(String given) {
        return MessageDigest.isEqual(key, given.getBytes(UTF_8));
    }
}
