package org.needlewise.content;

/**
 * A picture of a module, with its alternative text.
 *
 * @param name the file's name in the module's folder of images, such as {@code ice-pack.svg}
 * @param alt what the picture teaches, in words
 * @param digest a short digest of the file, so that browsers may cache it forever
 */
public record Picture(String name, String alt, String digest) {}
