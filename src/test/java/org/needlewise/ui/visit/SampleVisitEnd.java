package org.needlewise.ui.visit;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.HttpServletRequest;
import org.needlewise.station.VisitEnd;
import org.needlewise.web.HostCookie;

/** The end of a visit as the program has it, with a journey that cannot be read. */
public final class SampleVisitEnd {

    private SampleVisitEnd() {}

    public static VisitEnd create() {
        JourneyCookie cookie = mock(JourneyCookie.class);
        given(cookie.read(any())).willAnswer(call -> brought(call.getArgument(0)));
        return new SessionEnd(cookie);
    }

    private static BroughtVisit brought(HttpServletRequest request) {
        return new HostCookie(JourneyCookie.NAME).read(request).isPresent()
                ? new BroughtVisit.Unreadable()
                : new BroughtVisit.Nothing();
    }
}
