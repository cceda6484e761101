package org.needlewise.delivery.sending;

import java.util.Locale;
import org.needlewise.delivery.EmailAddress;

/**
 * The inbox of an address, so that an inbox counts once, no matter how its address is written.
 *
 * @param address without the parts that its provider is known to ignore
 * @param withoutTag the same, without the part that most providers, but not all, treat as a tag
 */
record Inbox(String address, String withoutTag) {

    private static final String TAG = "\\+.*";

    static Inbox of(EmailAddress address) {
        String small = address.value().toLowerCase(Locale.ROOT);
        int at = small.indexOf('@');
        String mailbox = small.substring(0, at);
        String domain = small.substring(at + 1);
        return MailProvider.of(domain)
                .map(provider -> provider.inbox(mailbox, domain))
                .map(known -> new Inbox(known, known))
                .orElseGet(() -> new Inbox(small, withoutTag(mailbox) + "@" + domain));
    }

    /** An address that starts with a plus sign has no tag, because nothing precedes it. */
    static String withoutTag(String mailbox) {
        return mailbox.charAt(0) + mailbox.substring(1).replaceFirst(TAG, "");
    }
}
