package org.needlewise.clinic;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** The URL of the site as patients type it: scheme, host, and at most a port and a path. */
final class SiteUrl {

    private static final int LIMIT = 200;

    private SiteUrl() {}

    /** The URL without a slash at its end. */
    static String checked(String address) {
        if (address.length() > LIMIT || uri(address).filter(SiteUrl::isOfSite).isEmpty()) {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.clinic.address",
                    address,
                    "expected an address such as https://prepare.example.org, of at most %s characters"
                            .formatted(LIMIT));
        }
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static boolean isOfSite(URI uri) {
        boolean web = uri.getScheme() != null
                && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
        return web
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.toString().chars().allMatch(character -> character < 0x80);
    }
}
