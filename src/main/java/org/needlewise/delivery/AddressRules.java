package org.needlewise.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.needlewise.delivery.EmailAddress.Reason;

/**
 * The rules for plain addresses: the part of <a href="https://www.rfc-editor.org/rfc/rfc5321">RFC 5321</a> that
 * people's mailboxes use, with its length limits.
 *
 * <p>Some forms are excluded on purpose, because they help attackers of mail servers more than patients: quoted
 * mailboxes, comments, {@code %} and {@code !} routes, address literals, a leading hyphen, and non-ASCII letters, even
 * as punycode.
 */
final class AddressRules {

    private static final int LONGEST = 254;
    private static final int LONGEST_MAILBOX = 64;

    private static final Pattern SEPARATOR = Pattern.compile("[,;]|@.*@");
    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9@._+'&=~-]*");
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9_+'&=~][A-Za-z0-9_+'&=~-]*+(?:\\.[A-Za-z0-9_+'&=~-]++)*+");
    private static final Pattern LABEL = Pattern.compile("(?!..--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern TOP = Pattern.compile("[A-Za-z]{2,63}");

    private AddressRules() {}

    /** The first rule that the text violates. */
    static Optional<Reason> broken(String text) {
        if (text.isEmpty()) {
            return Optional.of(Reason.EMPTY);
        }
        if (text.length() > LONGEST) {
            return Optional.of(Reason.TOO_LONG);
        }
        if (SEPARATOR.matcher(text).find()) {
            return Optional.of(Reason.SEVERAL);
        }
        if (HIDDEN.matcher(text).find()) {
            return Optional.of(Reason.HIDDEN);
        }
        if (BEYOND_ASCII.matcher(text).find()) {
            return Optional.of(Reason.FOREIGN_LETTERS);
        }
        if (!PLAIN.matcher(text).matches()) {
            return Optional.of(Reason.CHARACTERS);
        }
        int at = text.indexOf('@');
        return at < 0 ? Optional.of(Reason.NO_AT) : broken(text, text.substring(0, at), text.substring(at + 1));
    }

    private static Optional<Reason> broken(String text, String mailbox, String domain) {
        if (mailbox.length() > LONGEST_MAILBOX) {
            return Optional.of(Reason.TOO_LONG);
        }
        if (!MAILBOX.matcher(mailbox).matches()) {
            return Optional.of(Reason.MAILBOX);
        }
        return isDomain(domain) && isStrict(text) ? Optional.empty() : Optional.of(Reason.DOMAIN);
    }

    private static boolean isDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        Predicate<String> label = LABEL.asMatchPredicate();
        for (String part : labels) {
            if (!label.test(part)) {
                return false;
            }
        }
        return labels.length > 1 && TOP.matcher(labels[labels.length - 1]).matches();
    }

    /** The mail library has the last word, because it writes the header. */
    private static boolean isStrict(String text) {
        try {
            return new InternetAddress(text, true).getAddress().equals(text);
        } catch (AddressException _) {
            return false;
        }
    }
}
