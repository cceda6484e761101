package org.needlewise.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypefacesTest {

    private final Typefaces typefaces = Typefaces.load();

    @Test
    void anEnglishTextNeedsOneFamily() {
        assertThat(typefaces.style(Locale.ENGLISH, "Hello")).isEqualTo("font-family:'Noto Sans'");
    }

    @Test
    void theFamilyOfTheLanguagesScriptComesFirst() {
        assertThat(typefaces.style(Locale.of("ar"), "\u0628 24")).startsWith("font-family:'Vazirmatn'");
        assertThat(typefaces.style(Locale.of("hi"), "\u0915")).startsWith("font-family:'Noto Sans Devanagari'");
    }

    @Test
    void wordsInAnotherScriptBringTheirFamily() {
        assertThat(typefaces.style(Locale.ENGLISH, "Hello \u0628")).isEqualTo("font-family:'Noto Sans','Vazirmatn'");
    }

    @Test
    void whatNoFamilyHasIsReplacedByASignThatCanBeDrawn() {
        assertThat(typefaces.drawable("Hi \uD83D\uDE42!")).isEqualTo("Hi \uFFFD!");
        assertThat(typefaces.style(Locale.ENGLISH, "\uFFFD")).contains("Noto Sans");
    }
}
