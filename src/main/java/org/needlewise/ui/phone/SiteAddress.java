package org.needlewise.ui.phone;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.util.Locale;
import org.needlewise.clinic.Clinic;
import org.needlewise.ui.visit.Paths;

/**
 * Where a phone reaches the site.
 *
 * @param address without a slash at its end
 */
record SiteAddress(String address) {

    private static final int LONGEST_HOST = 253;

    /** What the clinic says, or else what the browser asked for, as far as the container believes it. */
    static SiteAddress of(Clinic clinic, VaadinRequest request) {
        return new SiteAddress(clinic.address().orElseGet(() -> asked((VaadinServletRequest) request)));
    }

    private static String asked(VaadinServletRequest request) {
        String host = request.getServerName();
        // Longer than any name of DNS (RFC 1035), and than a code has room for.
        String named = host.length() > LONGEST_HOST ? "localhost" : host;
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        String port = usual ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + named + port + request.getContextPath();
    }

    /** The address that opens codes. */
    String landing() {
        return address + "/" + Paths.PHONE;
    }

    /** As short as a browser understands it. */
    String typed() {
        return address.replaceFirst("^(?i)https://", "");
    }

    /** Whether it leads every device to itself, so that no phone gets anywhere. */
    boolean isLocal() {
        String host = String.valueOf(URI.create(address).getHost()).toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.startsWith("127.")
                || host.matches("\\[(::1|0:0:0:0:0:0:0:1)]|0\\.0\\.0\\.0");
    }
}
