package org.needlewise.paper;

import java.util.List;

/** Text as it will be drawn, from left to right; the width is in 1/1000 of the font size. */
record ShapedText(List<Run> runs, float width) {

    ShapedText {
        runs = List.copyOf(runs);
    }
}
