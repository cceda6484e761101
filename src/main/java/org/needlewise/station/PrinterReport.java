package org.needlewise.station;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The printer's state, as reported in a cookie by the program that runs the kiosk's browser. */
public final class PrinterReport {

    static final String COOKIE = "printer";

    private static final String READY = "ready";

    private PrinterReport() {}

    /** Whether the browser may print; true if nothing is reported. */
    public static boolean allowsPrinting(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .allMatch(READY::equals);
    }
}
