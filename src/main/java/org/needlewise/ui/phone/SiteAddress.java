package org.needlewise.ui.phone;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.util.Locale;
import org.needlewise.clinic.Clinic;
import org.needlewise.ui.visit.Paths;

/**
 * The URL at which a phone reaches the site.
 *
 * @param address without a slash at its end
 */
record SiteAddress(String address) {

    private static final int LONGEST_HOST = 253;

    /** The address in the clinic's settings, or else the one in the request, as far as the container trusts it. */
    static SiteAddress of(Clinic clinic, VaadinRequest request) {
        return new SiteAddress(clinic.address().orElseGet(() -> asked((VaadinServletRequest) request)));
    }

    private static String asked(VaadinServletRequest request) {
        String host = request.getServerName();
        // Longer than any DNS name (RFC 1035), and than fits into a code.
        String named = host.length() > LONGEST_HOST ? "localhost" : host;
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        String port = usual ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + named + port + request.getContextPath();
    }

    /** The URL that opens codes. */
    String landing() {
        return address + "/" + Paths.PHONE;
    }

    /** The shortest form that a browser understands. */
    String typed() {
        return address.replaceFirst("^(?i)https://", "");
    }

    /** Whether it is a loopback address, which a phone cannot reach. */
    boolean isLocal() {
        String host = String.valueOf(URI.create(address).getHost()).toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.startsWith("127.")
                || host.matches("\\[(::1|0:0:0:0:0:0:0:1)]|0\\.0\\.0\\.0");
    }
}
