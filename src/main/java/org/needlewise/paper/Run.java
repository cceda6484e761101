package org.needlewise.paper;

import java.util.List;

/** Clusters of one font and one direction, in visual order from left to right. */
record Run(GlyphFont font, boolean rightToLeft, List<Cluster> clusters) {

    Run {
        clusters = List.copyOf(clusters);
    }
}
