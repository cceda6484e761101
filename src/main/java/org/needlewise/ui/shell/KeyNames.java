package org.needlewise.ui.shell;

import java.util.function.UnaryOperator;

/** The labels of the screen keyboard's keys that do not type a character. */
record KeyNames(String shift, String erase, String space, String enter, String letters, String numbers, String done) {

    static KeyNames in(UnaryOperator<String> words) {
        return new KeyNames(
                words.apply("keyboard.shift"),
                words.apply("keyboard.erase"),
                words.apply("keyboard.space"),
                words.apply("keyboard.enter"),
                words.apply("keyboard.letters"),
                words.apply("keyboard.numbers"),
                words.apply("keyboard.done"));
    }
}
