package org.needlewise.content;

import java.util.Optional;

/**
 * A picture of a module, with its alternative text.
 *
 * @param name the file's name in the module's folder of images, such as {@code ice-pack.svg}
 * @param alt what the picture teaches, in words
 * @param digest a short digest of the file, so that browsers may cache it forever
 * @param caption what to look at, in a few words that everyone sees
 */
public record Picture(String name, String alt, String digest, Optional<String> caption) {

    public Picture(String name, String alt, String digest) {
        this(name, alt, digest, Optional.empty());
    }

    /**
     * This picture with a caption.
     *
     * @param words empty for none
     */
    public Picture captioned(String words) {
        return new Picture(name, alt, digest, Optional.of(words).filter(text -> !text.isEmpty()));
    }
}
