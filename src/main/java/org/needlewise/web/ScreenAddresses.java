package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;

/** Knows which URLs show a screen: those that a view declares, not others that start the same way. */
public interface ScreenAddresses {

    /** Whether a view is at the URL of the request, regardless of who sends it and why. */
    boolean isAddressed(HttpServletRequest request);
}
