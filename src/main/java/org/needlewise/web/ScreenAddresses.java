package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;

/** Knows which addresses show a screen: those that a view names, and no others that only begin like one. */
public interface ScreenAddresses {

    /** Whether a view is at the address of the request, whoever asks and whatever for. */
    boolean isAddressed(HttpServletRequest request);
}
