package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

    @Test
    void lineBreaksAndRunsOfSpaceBecomeOneSpace() {
        assertThat(OwnWords.clean("\t When\r\ncan \u2028I\u00A0\u3000work?\u0085"))
                .isEqualTo("When can I work?");
    }

    @Test
    void charactersThatNobodySeesAreRemoved() {
        assertThat(OwnWords.clean("a\u0000b\u0007c\u200Bd\uFEFFe\u00ADf\u007Fg\uE000h"))
                .isEqualTo("abcdefgh");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'})
    void charactersThatTurnTheReadingDirectionAreRemoved(char control) {
        assertThat(OwnWords.clean("ab" + control + "c")).isEqualTo("abc");
    }

    @Test
    void halvesOfCharactersAreRemovedWithoutJoiningOthers() {
        assertThat(OwnWords.clean("a\uD83D\u200B\uDE42b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"क्या यह दर्द देता है?", "क्\u200Dष", "می\u200Cخواهم", "¿Cuánto dura?", "Wie lange? 🙂 <b>&amp;"
            })
    void wordsOfAllScriptsStayAsTheyAre(String words) {
        assertThat(OwnWords.clean(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200B", "\u200D\u200C \u200D"})
    void nothingVisibleIsNothing(String nothing) {
        assertThat(OwnWords.clean(nothing)).isEmpty();
    }

    @Test
    void spacesAroundRemovedCharactersAreFolded() {
        assertThat(OwnWords.clean("a \u200B b \u200B")).isEqualTo("a b");
    }
}
