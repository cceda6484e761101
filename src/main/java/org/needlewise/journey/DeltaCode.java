package org.needlewise.journey;

/**
 * Encodes a character as its distance from the one before, like BOCU-1 (Unicode Technical Note 6). The letters of one
 * script are close together, so most distances fit into one byte, where UTF-8 takes two to four.
 */
final class DeltaCode {

    /** Reserved for a space, which every text has but which is close to only one script. */
    static final int SPACE = 0;

    private static final int BLOCK = 0x80;

    private DeltaCode() {}

    /** The distance as a number from 1; small if the characters are close in either direction. */
    static int distance(int before, int character) {
        int steps = character - middle(before);
        return 1 + (steps >= 0 ? 2 * steps : -2 * steps - 1);
    }

    /** @throws IllegalArgumentException if there is no such character */
    static int character(int before, int distance) {
        int steps = (distance - 1) % 2 == 0 ? (distance - 1) / 2 : -distance / 2;
        int character = middle(before) + steps;
        if (!Character.isValidCodePoint(character)) {
            throw new IllegalArgumentException("no character at this distance");
        }
        return character;
    }

    /** The middle of the block that contains a character. */
    private static int middle(int character) {
        return character / BLOCK * BLOCK + BLOCK / 2;
    }
}
