package org.needlewise.journey;

/**
 * Writes a character as its distance from the one before, as BOCU-1 does (Unicode Technical Note 6): the letters of one
 * script stand close together, so that most distances fit in a byte, where UTF-8 takes two to four.
 */
final class DeltaCode {

    /** Stands for a space, which is in every text and near to no script but one. */
    static final int SPACE = 0;

    private static final int BLOCK = 0x80;

    private DeltaCode() {}

    /** The distance as a number from 1, small for what is near in either direction. */
    static int distance(int before, int character) {
        int steps = character - middle(before);
        return 1 + (steps >= 0 ? 2 * steps : -2 * steps - 1);
    }

    /** @throws IllegalArgumentException where there is no character */
    static int character(int before, int distance) {
        int steps = (distance - 1) % 2 == 0 ? (distance - 1) / 2 : -distance / 2;
        int character = middle(before) + steps;
        if (!Character.isValidCodePoint(character)) {
            throw new IllegalArgumentException("no character at this distance");
        }
        return character;
    }

    /** Of the block that a character stands in. */
    private static int middle(int character) {
        return character / BLOCK * BLOCK + BLOCK / 2;
    }
}
