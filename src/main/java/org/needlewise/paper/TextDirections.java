package org.needlewise.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** Splits paragraphs into left-to-right and right-to-left runs with the JDK's Bidi. */
final class TextDirections implements BidiSplitter {

    /** Prefixes right-to-left text until it is drawn. */
    static final char RIGHT_TO_LEFT_EMBEDDING = '\u202B';

    private @Nullable Bidi paragraph;

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = new Bidi(
                text,
                switch (direction) {
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
    }

    @Override
    public int countTextRuns() {
        return paragraph().getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = paragraph().getRunStart(run);
        return new BidiTextRun(
                start, paragraph().getRunLimit(run) - start, Shaper.isRightToLeft(paragraph(), run) ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    private Bidi paragraph() {
        if (paragraph == null) {
            throw new IllegalStateException("no paragraph");
        }
        return paragraph;
    }

    /** Only marks right-to-left text, because shaping needs it in reading order. */
    static final class Marker implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            return RIGHT_TO_LEFT_EMBEDDING + text;
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
