package org.needlewise.seal;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key set is; all nodes of a place need the same.
 *
 * @param keys the key set itself as Tink writes it in JSON, best given by an environment variable; wins over the file
 * @param keyFile the file of the key set, made at the first start if there is none, seen from the working folder
 */
@ConfigurationProperties("needlewise.seal")
record SealSettings(Optional<String> keys, Path keyFile) {

    /** Spring would look for a relative path among a web program's resources before it took it for a file's. */
    @ConstructorBinding
    SealSettings(@Nullable String keys, @DefaultValue("data/keys.json") String keyFile) {
        this(Optional.ofNullable(keys).map(String::strip).filter(text -> !text.isEmpty()), Path.of(keyFile));
    }

    /** A key set has no business in a log. */
    @Override
    public String toString() {
        return "SealSettings[keyFile=%s]".formatted(keyFile);
    }
}
