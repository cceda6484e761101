package org.needlewise.ui.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.List;
import java.util.Optional;
import org.needlewise.ui.shell.Display.TextSize;
import org.needlewise.web.HostCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie for a patient's display settings, kept until the browser is closed or the visit ends. */
final class DisplayCookie {

    private static final HostCookie COOKIE = new HostCookie("display");
    private static final String HIGH = "high";
    private static final String LOW = "low";
    private static final String BETWEEN = ".";

    private DisplayCookie() {}

    /** The settings in the current request; empty without the cookie. Unknown values are ignored. */
    static Optional<Display> read() {
        return COOKIE.read(VaadinServletRequest.getCurrent())
                .map(value -> List.of(value.split("\\" + BETWEEN)))
                .map(words -> new Display(size(words), words.contains(HIGH), words.contains(LOW)));
    }

    static void write(Display display) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        String value = String.join(
                BETWEEN, display.textSize().name(), display.highContrast() ? HIGH : "", display.lower() ? LOW : "");
        ResponseCookie cookie = COOKIE.write(value, request).build();
        VaadinServletResponse.getCurrent().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static TextSize size(List<String> words) {
        return List.of(TextSize.values()).stream()
                .filter(size -> words.contains(size.name()))
                .findFirst()
                .orElse(TextSize.NORMAL);
    }
}
