package org.needlewise.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.delivery.EmailAddress.Checked;
import org.needlewise.delivery.EmailAddress.Reason;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.org",
                "ann.lee+notes@mail.example.co.uk",
                "o'neil@example.com",
                "a@b.cd",
                "ann_lee-2@a-b.museum",
                "1234@example.com"
            })
    void aPlainAddressIsTakenAsItIs(String typed) {
        assertThat(EmailAddress.of(typed)).isEqualTo(new Checked.Fine(new EmailAddress(typed)));
    }

    @Test
    void spacesAroundAnAddressAndCapitalsInItsDomainDoNotMatter() {
        assertThat(EmailAddress.of(" Ann@Example.ORG "))
                .isEqualTo(new Checked.Fine(new EmailAddress("Ann@example.org")));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void whatIsNoPlainAddressIsRefusedWithItsReason(String typed, Reason reason) {
        assertThat(EmailAddress.of(typed)).isEqualTo(new Checked.Faulty(reason));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailAddress(typed))
                .withMessageNotContaining("example");
    }

    static Stream<Arguments> injections() {
        return Stream.of(
                        of(Reason.EMPTY, ""),
                        of(Reason.NO_AT, "ann", "ann.example.org", "root", "postmaster"),
                        of(
                                Reason.SEVERAL,
                                "a@example.org,b@example.org",
                                "a@example.org;b@example.org",
                                "a@example.org b@example.org",
                                "a@b@example.org",
                                "a@example.org@evil.example",
                                "\"a@example.org\" <x@evil.example>",
                                "a@example.org <x@evil.example>",
                                "<@relay.example:x@evil.example>",
                                "friends: a@example.org, b@example.org;",
                                "friends:;",
                                "a@example.org,",
                                ";a@example.org",
                                "@relay.example,@other.example:x@evil.example"),
                        of(
                                Reason.CHARACTERS,
                                "a@example.org\r\nBcc: x",
                                "a@example.org\nBcc: x",
                                "a@example.org\rBcc: x",
                                "a\r\n@example.org",
                                "a@exam\r\nple.org",
                                "a@example.org\r\n\r\nHello",
                                "a@example.org%0d%0aBcc:x",
                                "a@example.org\u0000",
                                "a@example.org\u0007x",
                                "a\t@example.org",
                                "a b@example.org",
                                "a@exa mple.org",
                                "<a@example.org>",
                                "Ann <a@example.org>",
                                "\"Ann\" <a@example.org>",
                                "\"a b\"@example.org",
                                "\"a\"@example.org",
                                "\"a\\\"b\"@example.org",
                                "a(comment)@example.org",
                                "(comment)a@example.org",
                                "a@(comment)example.org",
                                "a%example.com@relay.example",
                                "a!b@relay.example",
                                "relay!example!a@example.org",
                                "a@[127.0.0.1]",
                                "a@[IPv6:::1]",
                                "a@example.org>",
                                "a@example.org> SIZE=1",
                                "a@example.org> NOTIFY=SUCCESS",
                                "|cat@example.org",
                                "`id`@example.org",
                                "$(id)@example.org",
                                "/dev/null@example.org",
                                "a\\@example.org",
                                "mailto:a@example.org",
                                "a@example.org?cc=x",
                                "a@example.org#x",
                                "{a}@example.org",
                                "*@example.org"),
                        of(Reason.HIDDEN, "ann\u200B@example.org", "\u202Eann@example.org", "ann@exam\u00ADple.org"),
                        of(
                                Reason.FOREIGN_LETTERS,
                                "\u0430nn@example.org",
                                "ann@ex\u0430mple.org",
                                "ann@\u0430\u0440\u0440\u04CF\u0435.com",
                                "j\u00F6rg@example.org",
                                "ann@m\u00FCller.example",
                                "ann\uFF20example.org",
                                "ann@example\u3002org",
                                "ann@\u4F8B\u3048.jp",
                                "ann@example.org\u2028Bcc: x"),
                        of(
                                Reason.MAILBOX,
                                "@example.org",
                                ".ann@example.org",
                                "ann.@example.org",
                                "ann..lee@example.org",
                                "-oQ@example.org",
                                "-f@example.org"),
                        of(
                                Reason.DOMAIN,
                                "ann@",
                                "ann@localhost",
                                "ann@example",
                                "ann@.example.org",
                                "ann@example.org.",
                                "ann@example..org",
                                "ann@-example.org",
                                "ann@example-.org",
                                "ann@exam_ple.org",
                                "ann@127.0.0.1",
                                "ann@2130706433",
                                "ann@0x7f.1",
                                "ann@example.123",
                                "ann@example.o",
                                "ann@xn--80ak6aa92e.com",
                                "ann@mail.xn--p1ai",
                                "ann@" + "a".repeat(64) + ".org"),
                        of(
                                Reason.TOO_LONG,
                                "a".repeat(65) + "@example.org",
                                "a@" + "b.".repeat(125) + "example.org",
                                "a".repeat(100_000)))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @CsvSource({
        "gmial.com, gmail.com",
        "gmai.com, gmail.com",
        "gmaill.com, gmail.com",
        "gamil.com, gmail.com",
        "gmail.con, gmail.com",
        "gmail.co, gmail.com",
        "hotmial.com, hotmail.com",
        "yaho.com, yahoo.com",
        "outlok.com, outlook.com",
        "iclould.com, icloud.com",
        "clinic.con, clinic.com"
    })
    void aCommonSlipIsNoticed(String typed, String meant) {
        assertThat(new EmailAddress("ann@" + typed).probablyMeant()).contains(new EmailAddress("ann@" + meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmail.com", "mail.com", "ymail.com", "gmx.com", "example.org", "me.com", "hotmail.de"})
    void anAddressThatMayWellBeRightIsLeftAlone(String domain) {
        assertThat(new EmailAddress("ann@" + domain).probablyMeant()).isEmpty();
    }

    @Test
    void anAddressDoesNotShowInALog() {
        assertThat(new EmailAddress("ann@example.org")).hasToString("Address[hidden]");
    }

    private static Stream<Arguments> of(Reason reason, String... texts) {
        return Stream.of(texts).map(text -> Arguments.of(text, reason));
    }
}
