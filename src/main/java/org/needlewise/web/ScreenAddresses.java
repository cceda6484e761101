package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Knows which URLs show a screen: exactly those that a view declares, without any others that share their beginning.
 */
public interface ScreenAddresses {

    /** Whether a view is at the URL of the request, regardless of who sends it and why. */
    boolean isAddressed(HttpServletRequest request);
}
