package org.needlewise.paper;

import java.util.List;

/** Clusters of one font and one direction, from left to right as they are drawn. */
record Run(GlyphFont font, boolean rightToLeft, List<Cluster> clusters) {

    Run {
        clusters = List.copyOf(clusters);
    }
}
