package org.needlewise.delivery;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The settings for sending email, which also needs a mail server in {@code spring.mail.host}.
 *
 * @param offered whether patients are offered email
 * @param from the sender's address; required if a mail server is set
 * @param senderName the sender's name; the clinic's name by default
 * @param replyTo where replies go; if it is not set, emails say that no one reads replies
 * @param postalAddress the clinic's postal address on one line, for the footer of an email
 * @param limits how many emails are sent
 */
@ConfigurationProperties("needlewise.delivery")
public record DeliverySettings(
        boolean offered,
        Optional<EmailAddress> from,
        Optional<String> senderName,
        Optional<EmailAddress> replyTo,
        Optional<String> postalAddress,
        Limits limits) {

    private static final int LINE = 160;

    /**
     * How many emails may be requested within a window; each limit is at least 1.
     *
     * @param perDevice from one device, or from one network behind a shared address
     * @param perAddress to one address
     * @param inAll from everyone
     * @param window the time after which a used-up limit is fully restored, at least one second
     */
    public record Limits(
            @DefaultValue("20") int perDevice,
            @DefaultValue("3") int perAddress,
            @DefaultValue("300") int inAll,
            @DefaultValue("1h") Duration window) {

        public Limits {
            atLeastOne("limits.per-device", perDevice);
            atLeastOne("limits.per-address", perAddress);
            atLeastOne("limits.in-all", inAll);
            if (window.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new InvalidConfigurationPropertyValueException(
                        "needlewise.delivery.limits.window", window.toString(), "expected at least 1s");
            }
        }

        private static void atLeastOne(String property, int limit) {
            if (limit < 1) {
                throw new InvalidConfigurationPropertyValueException(
                        "needlewise.delivery." + property, String.valueOf(limit), "expected at least 1");
            }
        }
    }

    @ConstructorBinding
    DeliverySettings(
            @DefaultValue("true") boolean offered,
            @Nullable String from,
            @Nullable String senderName,
            @Nullable String replyTo,
            @Nullable String postalAddress,
            @DefaultValue Limits limits) {
        this(
                offered,
                address("from", from),
                line("sender-name", senderName),
                address("reply-to", replyTo),
                line("postal-address", postalAddress),
                limits);
    }

    /** The sender's address, which every email needs. */
    public EmailAddress sender() {
        return from.orElseThrow(() -> new InvalidConfigurationPropertyValueException(
                "needlewise.delivery.from",
                "",
                "expected the address that mails come from, because spring.mail.host is set"));
    }

    private static Optional<EmailAddress> address(String property, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        return switch (EmailAddress.of(given)) {
            case EmailAddress.Checked.Fine(EmailAddress address) -> Optional.of(address);
            case EmailAddress.Checked.Faulty _ ->
                throw new InvalidConfigurationPropertyValueException(
                        "needlewise.delivery." + property,
                        given,
                        "expected one plain email address such as notes@clinic.example");
        };
    }

    private static Optional<String> line(String property, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        String line = given.strip();
        if (line.length() > LINE || line.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.delivery." + property, line, "expected 1 to %s characters on one line".formatted(LINE));
        }
        return Optional.of(line);
    }
}
