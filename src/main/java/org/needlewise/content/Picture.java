package org.needlewise.content;

/**
 * A picture of a module, with the text that stands for it.
 *
 * @param name the file's name in the module's folder of images, such as {@code ice-pack.svg}
 * @param alt what the picture teaches, in words
 * @param digest a short digest of the file, so that a browser may keep it for ever
 */
public record Picture(String name, String alt, String digest) {}
