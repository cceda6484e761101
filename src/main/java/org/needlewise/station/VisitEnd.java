package org.needlewise.station;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Ends the visit that a browser made: the server forgets what was entered. */
public interface VisitEnd {

    /** Ends the session, if there is one; the headers tell the browser to drop all cookies but the station's. */
    HttpHeaders forget(HttpServletRequest request);

    /** Ends the session, as {@link #forget} does; the browser drops its cache and what its pages stored too. */
    HttpHeaders forgetAll(HttpServletRequest request);
}
