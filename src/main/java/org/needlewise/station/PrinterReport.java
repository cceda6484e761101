package org.needlewise.station;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** What the program that shows a kiosk said of its printer: a cookie that it puts into its own browser. */
public final class PrinterReport {

    static final String COOKIE = "printer";

    private static final String READY = "ready";

    private PrinterReport() {}

    /** Whether the browser that sent a request may print; true where nothing reports. */
    public static boolean allowsPrinting(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .allMatch(READY::equals);
    }
}
