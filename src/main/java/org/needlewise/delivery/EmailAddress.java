package org.needlewise.delivery;

import java.util.Locale;
import java.util.Optional;

/**
 * One plain e-mail address, such as {@code ann@example.org}: no name, no list, no route, no letters beyond ASCII.
 *
 * @param value the address, with its domain in small letters
 */
public record EmailAddress(String value) {

    /** What came of reading an address that somebody typed. */
    public sealed interface Checked {

        /** An address that can be written to. */
        record Fine(EmailAddress address) implements Checked {}

        /** No such address. */
        record Faulty(Reason reason) implements Checked {}
    }

    /** Why something is no address that this program writes to. */
    public enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** More than one address, or something that separates them. */
        SEVERAL,
        /** No at sign. */
        NO_AT,
        /** A character that nobody sees, or that shows others in another order. */
        HIDDEN,
        /** Letters beyond ASCII, which can look like others. */
        FOREIGN_LETTERS,
        /** A space, a line break, a quote, a bracket or another character that stands in no plain address. */
        CHARACTERS,
        /** What stands before the at sign is no mailbox. */
        MAILBOX,
        /** What stands after the at sign is no domain. */
        DOMAIN,
        /** Longer than a mail server takes. */
        TOO_LONG
    }

    /** @throws IllegalArgumentException if it is no plain address */
    public EmailAddress {
        AddressRules.broken(value).ifPresent(reason -> {
            throw new IllegalArgumentException("No e-mail address: " + reason);
        });
        int at = value.indexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /** Reads what somebody typed or pasted, and corrects what cannot change who is meant. */
    public static Checked ofPasted(String pasted) {
        return of(PastedAddress.cleaned(pasted));
    }

    /** Reads an address; spaces around it do not count. */
    public static Checked of(String typed) {
        String plain = typed.strip();
        return AddressRules.broken(plain)
                .<Checked>map(Checked.Faulty::new)
                .orElseGet(() -> new Checked.Fine(new EmailAddress(plain)));
    }

    /** The address that was probably meant, where this one looks like a slip. */
    public Optional<EmailAddress> probablyMeant() {
        return DomainTypos.mended(domain()).map(domain -> new EmailAddress(mailbox() + "@" + domain));
    }

    String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    private String mailbox() {
        return value.substring(0, value.indexOf('@'));
    }

    /** An address has no business in a log. */
    @Override
    public String toString() {
        return "Address[hidden]";
    }
}
