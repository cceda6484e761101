package org.needlewise.journey;

import java.util.Collection;
import java.util.regex.Pattern;

/** The format of the IDs that modules give to their parts. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private Ids() {}

    static void check(String id) {
        // The message does not repeat the ID: it may be untrusted, and messages are logged.
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: expected " + ID);
        }
    }

    static void check(Collection<String> ids) {
        ids.forEach(Ids::check);
    }
}
