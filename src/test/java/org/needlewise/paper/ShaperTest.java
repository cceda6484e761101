package org.needlewise.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShaperTest {

    private static final Typefaces TYPEFACES = Typefaces.load();

    private final PDDocument document = new PDDocument();
    private final List<GlyphFont> fonts = TYPEFACES.faces().stream()
            .filter(face -> face.weight() == 400)
            .map(face -> GlyphFont.load(document, face))
            .toList();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void everyLatinLetterIsAClusterOfItsOwn() {
        assertThat(clusters("Hello")).containsExactly("H", "e", "l", "l", "o");
    }

    @Test
    void aSyllableOfDevanagariStaysTogether() {
        assertThat(clusters("\u0915\u094D\u0937\u093F")).containsExactly("\u0915\u094D\u0937\u093F");
    }

    @Test
    void arabicIsDrawnFromItsLastLetterToItsFirst() {
        ShapedText shaped = shape("\u0628\u062A\u062B");

        assertThat(shaped.runs()).singleElement().returns(true, Run::rightToLeft);
        assertThat(clusters("\u0628\u062A\u062B")).containsExactly("\u062B", "\u062A", "\u0628");
    }

    @Test
    void lamAndAlefAreOneCluster() {
        assertThat(clusters("\u0644\u0627")).containsExactly("\u0644\u0627");
    }

    @Test
    void aMarkFollowsTheLetterThatItIsSetOn() {
        assertThat(clusters("\u0645\u064F\u062D")).endsWith("\u0645", "\u064F");
    }

    @Test
    void aNumberAmongArabicKeepsItsOwnDirection() {
        assertThat(shape("\u062824\u062A").runs()).extracting(Run::rightToLeft).containsExactly(true, false, true);
    }

    @Test
    void eachLetterComesFromTheFirstFontThatHasIt() {
        assertThat(shape("a\u0628").runs()).extracting(Run::font).containsExactly(fonts.get(0), fonts.get(3));
    }

    @Test
    void theSameTextIsShapedOnce() {
        Shaper shaper = new Shaper();

        ShapedText first = shaper.shape(fonts, "Hello", Shaper.Direction.AS_ITS_LETTERS_SAY);

        assertThat(shaper.shape(fonts, "Hello", Shaper.Direction.AS_ITS_LETTERS_SAY))
                .isSameAs(first);
        assertThat(first.width()).isPositive();
    }

    private List<String> clusters(String text) {
        return shape(text).runs().stream()
                .flatMap(run -> run.clusters().stream())
                .map(Cluster::text)
                .collect(Collectors.toList());
    }

    private ShapedText shape(String text) {
        return new Shaper().shape(fonts, text, Shaper.Direction.AS_ITS_LETTERS_SAY);
    }
}
