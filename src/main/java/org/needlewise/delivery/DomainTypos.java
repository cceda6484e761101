package org.needlewise.delivery;

import java.util.Optional;
import java.util.Set;

/** Common typing mistakes in the domains of large email providers, such as {@code gmial.com}. */
final class DomainTypos {

    private static final Set<String> MEANT = Set.of(
            "gmail.com",
            "yahoo.com",
            "hotmail.com",
            "outlook.com",
            "icloud.com",
            "aol.com",
            "live.com",
            "msn.com",
            "comcast.net",
            "verizon.net",
            "protonmail.com",
            "googlemail.com",
            "yahoo.co.uk",
            "hotmail.co.uk",
            "btinternet.com",
            "rediffmail.com");

    /** Real providers that look like a typing mistake. */
    private static final Set<String> REAL = Set.of(
            "mail.com",
            "email.com",
            "ymail.com",
            "gmx.com",
            "gmx.net",
            "me.com",
            "mac.com",
            "aim.com",
            "live.co.uk",
            "live.ca",
            "yahoo.ca",
            "aol.de",
            "mail.ru",
            "fastmail.com",
            "hotmail.fr",
            "hotmail.de");

    private static final String SLIP_OF_COM = ".con";

    private DomainTypos() {}

    /** The domain that was probably meant, if the given one is unknown but close to a known one. */
    static Optional<String> mended(String domain) {
        if (MEANT.contains(domain) || REAL.contains(domain)) {
            return Optional.empty();
        }
        Optional<String> near =
                MEANT.stream().filter(meant -> isOneSlipFrom(domain, meant)).findFirst();
        if (near.isEmpty() && domain.endsWith(SLIP_OF_COM)) {
            return Optional.of(domain.substring(0, domain.length() - 1) + "m");
        }
        return near;
    }

    /** Whether one letter is missing, extra, or wrong, or two neighbors are swapped. */
    private static boolean isOneSlipFrom(String typed, String meant) {
        int start = 0;
        int shorter = Math.min(typed.length(), meant.length());
        while (start < shorter && typed.charAt(start) == meant.charAt(start)) {
            start++;
        }
        String left = typed.substring(start);
        String right = meant.substring(start);
        return switch (typed.length() - meant.length()) {
            case -1 -> right.substring(1).equals(left);
            case 0 -> left.substring(1).equals(right.substring(1)) || isSwapped(left, right);
            case 1 -> left.substring(1).equals(right);
            default -> false;
        };
    }

    private static boolean isSwapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
