package org.needlewise.ui.visit;

import static org.mockito.Mockito.mock;

import org.needlewise.station.VisitEnd;

/** The end of a visit as the program has it, without a journey. */
public final class SampleVisitEnd {

    private SampleVisitEnd() {}

    public static VisitEnd create() {
        return new SessionEnd(mock(JourneyCookie.class));
    }
}
