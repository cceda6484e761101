package org.needlewise.delivery;

import java.util.Locale;
import java.util.Optional;

/**
 * One plain email address, such as {@code ann@example.org}: no name, no list, no route, no non-ASCII letters.
 *
 * @param value the address, with its domain in lowercase letters
 */
public record EmailAddress(String value) {

    /** The result of checking an address that someone typed. */
    public sealed interface Checked {

        /** A valid address. */
        record Fine(EmailAddress address) implements Checked {}

        /** Not a valid address. */
        record Faulty(Reason reason) implements Checked {}
    }

    /** Why a text is not an address that this program sends to. */
    public enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** More than one address, or something that separates them. */
        SEVERAL,
        /** No at sign. */
        NO_AT,
        /** An invisible character, or one that changes the order of others. */
        HIDDEN,
        /** Non-ASCII letters, which can look like others. */
        FOREIGN_LETTERS,
        /** A space, a line break, a quote, a bracket, or another character that no plain address has. */
        CHARACTERS,
        /** The part before the at sign is not a valid mailbox. */
        MAILBOX,
        /** The part after the at sign is not a valid domain. */
        DOMAIN,
        /** Longer than a mail server accepts. */
        TOO_LONG
    }

    /** @throws IllegalArgumentException if it is not a plain address */
    public EmailAddress {
        AddressRules.broken(value).ifPresent(reason -> {
            throw new IllegalArgumentException("Not an email address: " + reason);
        });
        int at = value.indexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /** Checks what someone typed or pasted. Corrects it if that cannot change the recipient. */
    public static Checked ofPasted(String pasted) {
        return of(PastedAddress.cleaned(pasted));
    }

    /** Checks an address; surrounding spaces are ignored. */
    public static Checked of(String typed) {
        String plain = typed.strip();
        return AddressRules.broken(plain)
                .<Checked>map(Checked.Faulty::new)
                .orElseGet(() -> new Checked.Fine(new EmailAddress(plain)));
    }

    /** The address that was probably meant, if this one looks like a typing mistake. */
    public Optional<EmailAddress> probablyMeant() {
        return DomainTypos.mended(domain()).map(domain -> new EmailAddress(mailbox() + "@" + domain));
    }

    String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    private String mailbox() {
        return value.substring(0, value.indexOf('@'));
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "Address[hidden]";
    }
}
