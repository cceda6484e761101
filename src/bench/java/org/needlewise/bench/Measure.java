package org.needlewise.bench;

import java.io.IOException;

/** Something that is measured of a running server. */
@FunctionalInterface
interface Measure {

    void of(Server server, Report report) throws IOException, InterruptedException;
}
