package org.needlewise.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefacesTest {

    private final Typefaces typefaces = Typefaces.load();

    @Test
    void anEnglishTextNeedsOneFamily() {
        assertThat(typefaces.style(Locale.ENGLISH, "Hello")).isEqualTo("font-family:'Atkinson Hyperlegible Next'");
    }

    @Test
    void theFamilyOfTheLanguagesScriptComesFirst() {
        assertThat(typefaces.style(Locale.of("ar"), "\u0628 24")).startsWith("font-family:'Vazirmatn'");
        assertThat(typefaces.style(Locale.of("hi"), "\u0915")).startsWith("font-family:'Noto Sans Devanagari'");
    }

    @Test
    void wordsInAnotherScriptBringTheirFamily() {
        assertThat(typefaces.style(Locale.ENGLISH, "Hello \u0628"))
                .isEqualTo("font-family:'Atkinson Hyperlegible Next','Vazirmatn'");
    }

    @Test
    void whatNoFamilyHasIsReplacedByASignThatCanBeDrawn() {
        assertThat(typefaces.drawable("Hi \u0F56\u0F7C\u0F51!")).isEqualTo("Hi \uFFFD\uFFFD!");
        assertThat(typefaces.lacking("Hi \u0F56\u0F7C\u0F51!")).containsExactly("\u0F56\u0F7C", "\u0F51");
        assertThat(typefaces.style(Locale.ENGLISH, "\uFFFD")).contains("Noto Sans");
    }

    /** Words as patients may write them, with marks, joiners, numbers and signs of their own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Noto Sans            | Wie geht es? ¿Qué? Δέρμα кожа tiếng Việt
            Noto Sans Tamil      | தோல் சிகிச்சை
            Noto Sans Bengali    | ত্বকের চিকিৎসা।
            Noto Sans Telugu     | చర్మం
            Noto Sans Gurmukhi   | ਚਮੜੀ ਦਾ ਇਲਾਜ
            Noto Sans Gujarati   | ત્વચા
            Noto Sans Kannada    | ಚರ್ಮ
            Noto Sans Malayalam  | ചർമ്മം
            Noto Sans Sinhala    | සම
            Noto Sans Oriya      | ଚର୍ମ
            Noto Sans Thai       | ผิวหนัง
            Noto Sans Lao        | ຜິວໜັງ
            Noto Sans Khmer      | ស្បែក
            Noto Sans Myanmar    | အရေပြား
            Noto Sans Hebrew     | עוֹר
            Noto Sans Armenian   | մաշկ
            Noto Sans Georgian   | კანი
            Noto Sans Ethiopic   | ቆዳ
            Noto Sans SC         | 皮肤，治疗。ハダは？
            Noto Sans KR         | 피부 치료
            Noto Emoji           | 🙂 👩🏽‍🔬
            Noto Sans            | त्वचा १२
            Vazirmatn            | پوست ۱۲
            Vazirmatn            | كيف حالك؟ نعم، ربما؛ ٣ ـ ﴿
            Noto Sans Thai       | ราคา ๑๒ ฿ ๆ
            Noto Sans Georgian   | კანი ჻
            Noto Sans Armenian   | մաշկ։ ՞
            Noto Sans Ethiopic   | ቆዳ። ፣
            Noto Sans Myanmar    | အရေပြား၊ ။
            """)
    void aFamilyIsThereForEachScript(String family, String words) {
        assertThat(typefaces.lacking(words)).isEmpty();
        assertThat(typefaces.style(Locale.ENGLISH, words)).contains("'" + family + "'");
    }

    @Test
    void arrowsBulletsAndOtherSignsAreThere() {
        String signs = "→ ← ⇒ • ✓ ✔️ ✗ ☐ ★ ≥ ≠ ∞ € ₹ ™ ½ ❤️ ⚠️ ☎ ☀️ © 😀 🙏🏾 🇮🇳";

        assertThat(typefaces.lacking(signs)).isEmpty();
    }

    /** No font has the one mark on the other's letter. */
    @Test
    void aLetterAndItsMarksComeFromOneFont() {
        assertThat(typefaces.lacking("a\u0E31")).containsExactly("a\u0E31");
    }
}
