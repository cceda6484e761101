package org.needlewise.paper;

/**
 * One glyph and its position in a line, in 1/1000 of the font size; {@code y} increases downward.
 *
 * @param id its number in the font
 */
record Glyph(int id, float x, float y) {}
