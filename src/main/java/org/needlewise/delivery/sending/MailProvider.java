package org.needlewise.delivery.sending;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Email providers whose addresses can be written in several ways, according to their help pages.
 *
 * <p>All of them treat what follows a plus sign as a tag, as defined in
 * <a href="https://www.rfc-editor.org/rfc/rfc5233">RFC 5233</a>.
 */
enum MailProvider {
    /** Dots are ignored, and both domains are one: support.google.com/mail/answer/7436150 and /answer/10313. */
    GMAIL("gmail\\.com|googlemail\\.com", "[.]", "gmail.com"),
    /** Plus tags: "Plus Addressing in Outlook.com", support.microsoft.com; each domain has its own mailboxes. */
    OUTLOOK("(?:outlook|hotmail|live)\\.(?:com?\\.)?[a-z]{2,3}|msn\\.com|passport\\.com|windowslive\\.com"),
    /**
     * Plus tags; the three are one: "About your @icloud.com, @me.com, and @mac.com email addresses", support.apple.com
     */
    ICLOUD("icloud\\.com|me\\.com|mac\\.com", "", "icloud.com"),
    /** Plus tags: "Plus addressing and subdomain addressing", fastmail.help. */
    FASTMAIL("fastmail\\.(?:com|fm|net|org|co\\.uk|de|es|in|jp|se|to|us)|sent\\.com|messagingengine\\.com|pobox\\.com"),
    /** Dots, hyphens, and underscores are ignored; the domains are one: "Addresses and aliases", proton.me/support. */
    PROTON("proton\\.me|protonmail\\.com|protonmail\\.ch|pm\\.me", "[._-]", "proton.me"),
    /** Plus tags, and a dot equals a hyphen; its domains are one: "Email aliases", yandex.com/support. */
    YANDEX("yandex\\.(?:[a-z]{2,3}|com\\.[a-z]{2})|ya\\.ru", "[.-]", "yandex.com"),
    /** Plus tags, according to the help of each. */
    OTHERS(
            "zoho(?:mail)?\\.(?:com|eu|in)|hey\\.com|mailbox\\.org|posteo\\.(?:de|net)|runbox\\.com|riseup\\.net|disroot\\.org");

    /** The mailbox of {@code anything@ann.fastmail.com} is {@code ann}; see the page on subdomain addressing. */
    private static final Pattern OF_FASTMAIL = Pattern.compile("([^.]+)\\.(fastmail\\.(?:com|fm))");

    private final Pattern domains;
    private final String ignored;
    private final Optional<String> domain;

    MailProvider(String domains) {
        this(domains, "", Optional.empty());
    }

    MailProvider(String domains, String ignored, String domain) {
        this(domains, ignored, Optional.of(domain));
    }

    MailProvider(String domains, String ignored, Optional<String> domain) {
        this.domains = Pattern.compile(domains);
        this.ignored = ignored;
        this.domain = domain;
    }

    static Optional<MailProvider> of(String domain) {
        if (OF_FASTMAIL.matcher(domain).matches()) {
            return Optional.of(FASTMAIL);
        }
        return Arrays.stream(values())
                .filter(provider -> provider.domains.matcher(domain).matches())
                .findFirst();
    }

    /** The canonical form of this address. */
    String inbox(String mailbox, String written) {
        Matcher own = OF_FASTMAIL.matcher(written);
        if (own.matches()) {
            return own.group(1) + "@" + own.group(2);
        }
        return Inbox.withoutTag(mailbox).replaceAll(ignored, "") + "@" + domain.orElse(written);
    }
}
