package org.needlewise.clinic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** The clinic's logo, if it has one; read once at startup. */
@Component
public class Logo {

    private static final int LIMIT = 512 * 1024;
    private static final int HEAD = 4096;
    private static final Map<String, String> MEDIA_TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    private final Optional<Path> file;
    private final Optional<Image> image;

    Logo(Clinic clinic) {
        file = clinic.logo();
        image = file.map(Logo::read);
    }

    /** The file that it was read from. */
    public Optional<Path> file() {
        return file;
    }

    public Optional<Image> image() {
        return image;
    }

    /** A picture's bytes and media type. */
    public static final class Image {

        private final String mediaType;
        private final byte[] bytes;

        private Image(String mediaType, byte[] bytes) {
            this.mediaType = mediaType;
            this.bytes = bytes;
        }

        public String mediaType() {
            return mediaType;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    private static Image read(Path file) {
        String mediaType =
                mediaType(file).orElseThrow(() -> invalid(file, "a file whose name ends in .svg, .png, .jpg or .jpeg"));
        if (!Files.isRegularFile(file)) {
            throw invalid(file, "a file that exists");
        }
        try {
            if (Files.size(file) > LIMIT) {
                throw invalid(file, "a file of at most 512 KB");
            }
            byte[] bytes = Files.readAllBytes(file);
            return new Image(kind(bytes).orElse(mediaType), bytes);
        } catch (IOException _) {
            throw invalid(file, "a file that the program may read");
        }
    }

    private static Optional<String> mediaType(Path file) {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MEDIA_TYPES.get(ending));
    }

    /** The media type, from the first bytes. Browsers are told to trust it and not to guess. */
    private static Optional<String> kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG")) {
            return Optional.of("image/png");
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of("image/jpeg");
        }
        return head.replace("\0", "").contains("<svg") ? Optional.of("image/svg+xml") : Optional.empty();
    }

    private static InvalidConfigurationPropertyValueException invalid(Path file, String expected) {
        return new InvalidConfigurationPropertyValueException(
                "needlewise.clinic.logo", file.toString(), "expected " + expected);
    }
}
