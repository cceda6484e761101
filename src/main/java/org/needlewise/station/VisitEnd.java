package org.needlewise.station;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Ends a browser's visit: the server erases what was entered. */
public interface VisitEnd {

    /** Whether this browser brings nothing that was entered. */
    boolean isOver(HttpServletRequest request);

    /** Ends the session if there is one. The headers tell the browser to delete all cookies except the station's. */
    HttpHeaders forget(HttpServletRequest request);

    /** Ends the session like {@link #forget}; the browser also clears its cache and its pages' storage. */
    HttpHeaders forgetAll(HttpServletRequest request);
}
