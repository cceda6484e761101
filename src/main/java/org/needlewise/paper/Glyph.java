package org.needlewise.paper;

/**
 * One drawn shape of a font and its place in a line, in 1/1000 of the text's size; {@code y} grows downwards.
 *
 * @param id its number in the font
 */
record Glyph(int id, float x, float y) {}
