package org.needlewise.seal;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The location of the key set, which all nodes must share.
 *
 * @param keys the key set itself in Tink's JSON format, ideally in an environment variable; takes precedence over the
 *     file
 * @param keyFile the file of the key set, created at the first start; relative to the working directory
 */
@ConfigurationProperties("needlewise.seal")
record SealSettings(Optional<String> keys, Path keyFile) {

    /** A string, because Spring would look for a relative {@code Path} among the web resources first. */
    @ConstructorBinding
    SealSettings(@Nullable String keys, @DefaultValue("data/keys.json") String keyFile) {
        this(Optional.ofNullable(keys).map(String::strip).filter(text -> !text.isEmpty()), Path.of(keyFile));
    }

    /** Keeps the key set out of logs. */
    @Override
    public String toString() {
        return "SealSettings[keyFile=%s]".formatted(keyFile);
    }
}
