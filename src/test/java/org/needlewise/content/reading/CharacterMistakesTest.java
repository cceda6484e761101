package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.content.SampleContent;

/** Characters that an author cannot see. */
class CharacterMistakesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0000  | U+0000 (null)
            0007  | U+0007 (bel)
            000B  | U+000B (line tabulation)
            001B  | U+001B (escape)
            0085  | U+0085 (next line (nel))
            009D  | U+009D (operating system command)
            00AD  | U+00AD (soft hyphen)
            034F  | U+034F (combining grapheme joiner)
            061C  | U+061C (arabic letter mark)
            180E  | U+180E (mongolian vowel separator)
            200B  | U+200B (zero width space)
            200C  | U+200C (zero width non-joiner)
            200D  | U+200D (zero width joiner)
            200E  | U+200E (left-to-right mark)
            200F  | U+200F (right-to-left mark)
            2028  | U+2028 (line separator)
            202A  | U+202A (left-to-right embedding)
            202C  | U+202C (pop directional formatting)
            202E  | U+202E (right-to-left override)
            2060  | U+2060 (word joiner)
            2063  | U+2063 (invisible separator)
            2066  | U+2066 (left-to-right isolate)
            2069  | U+2069 (pop directional isolate)
            2800  | U+2800 (braille pattern blank)
            3164  | U+3164 (hangul filler)
            FEFF  | U+FEFF (zero width no-break space)
            FFFC  | U+FFFC (object replacement character)
            FFFD  | U+FFFD (replacement character)
            E000  | U+E000 (private use)
            F0B7  | U+F0B7 (private use)
            0378  | U+0378 (unassigned)
            FFFF  | U+FFFF (unassigned)
            E0041 | U+E0041 (tag latin capital letter a)
            """)
    void aCharacterThatCannotBeSeenIsToldAtItsLine(String code, String name) {
        String hidden = Character.toString(Integer.parseInt(code, 16));
        String told = ": a character that cannot be seen, " + name + "; expected the text without it.";

        SampleContent sample = SampleContent.in(folder);
        sample.edit("en/quiz.yaml", "A clean needle does.", "A cle" + hidden + "an needle does.");
        sample.edit("en/lessons/the-day.md", "You sit in a chair.", "You s" + hidden + "it in a chair.");

        assertThat(sample.messages())
                .containsExactly("ears/en/lessons/the-day.md:19" + told, "ears/en/quiz.yaml:4" + told);
    }

    @ParameterizedTest
    @CsvSource({
        "cafe\u0301 na\u00EFve",
        "30\u00A0minutes",
        "\u0928\u094D\u200D\u0928 \u0915\u094D\u200C\u0937",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\u05E9\u05DC\u05D5\u05DD (ok)\u200E \u05E9\u05DC\u05D5\u05DD",
        "\uD83D\uDC69\u200D\u2695\uFE0F good",
        "a \uD83D\uDE42 face",
        "it\u2019s \u201Cgood\u201D \u2026 \u2013 so",
        "\u4F60\u597D",
        "na\u00E3o \u00C2mbar \u00C3O",
    })
    void whatLanguagesNeedIsKept(String text) {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("en/self-check.yaml", "It is worth a word.", "Say " + text.replace("30", "so"));

        assertThat(sample.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It\u00E2\u20AC\u2122s worth it. | letters that were garbled, '\u00E2\u20AC\u2122'; expected the letter typed again, and the file to be saved as UTF-8.
            Caf\u00C3\u00A9 time.           | letters that were garbled, '\u00C3\u00A9'; expected the letter typed again, and the file to be saved as UTF-8.
            So\u00C2\u00A0it is.            | letters that were garbled, '\u00C2\u00A0'; expected the letter typed again, and the file to be saved as UTF-8.
            It is n\u043Et so.              | Latin and Cyrillic letters in one word, 'n\u043Et'; expected letters of one alphabet.
            """)
    void lettersThatAProgramHasGarbledAreTold(String text, String told) {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("en/self-check.yaml", "It is worth a word.", text);

        assertThat(sample.messages()).containsExactly("ears/en/self-check.yaml:3: " + told);
    }
}
