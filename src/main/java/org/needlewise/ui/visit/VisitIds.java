package org.needlewise.ui.visit;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The IDs of visits: random, so that they reveal nothing about a patient and cannot be guessed. */
final class VisitIds {

    /** 96 bits. */
    private static final int BYTES = 12;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private VisitIds() {}

    static String next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Whether a text has the format of an ID. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
