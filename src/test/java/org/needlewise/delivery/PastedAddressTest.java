package org.needlewise.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.delivery.EmailAddress.Checked;
import org.needlewise.delivery.EmailAddress.Reason;

class PastedAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200Bann@example.org",
                "ann\u200B@example.org",
                "ann@example.org\uFEFF",
                "\uFEFFann@exam\u00ADple.org",
                "ann\u2060@example\u200C.org\u200D",
                "\u200Eann@example.org\u200F",
                "\u202Aann@example.org\u202C",
                "\u2066ann@example.org\u2069",
                "\u061Cann@example.org",
                "ann@example.org\uFE0F",
                "ann\u034F@example.org",
                "\u00A0ann@example.org\u00A0",
                "\u2007ann@example.org\u202F",
                "\u3000ann@example.org\u2003",
                "ann@example.org\u2028",
                "ann@example.org\r\n",
                "\tann@example.org\t",
                "<ann@example.org>",
                "Ann <ann@example.org>",
                "\"Lee, Ann\" <ann@example.org>;",
                "Ann Lee\u00A0<\u200Bann@example.org>,",
                "mailto:ann@example.org",
                "MAILTO:ann@example.org?subject=Hello&cc=x@example.org",
                "<mailto:ann@example.org>",
                "ann@example.org,",
                "ann@example.org;",
                "ann@example.org.",
                "ann@example.org ,",
                ", ann@example.org",
                "\"ann@example.org\"",
                "'ann@example.org'",
                "\u201Cann@example.org\u201D",
                "\u2018ann@example.org\u2019",
                "\u00ABann@example.org\u00BB",
                "(ann@example.org)",
                "[ann@example.org]",
                "ann@example.org!",
                "ann\uFF20example.org",
                "ann\uFE6Bexample.org",
                "ann@example\uFF0Eorg",
                "ann@example\u3002org",
                "ann@example\uFF61org",
                "\uFF41\uFF4E\uFF4E\uFF20example.org",
                "\uFF1Cann@example.org\uFF1E"
            })
    void whatSurroundsOrHidesInAnAddressIsCorrected(String pasted) {
        assertThat(EmailAddress.ofPasted(pasted)).isEqualTo(new Checked.Fine(new EmailAddress("ann@example.org")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o\u2019neil-lee@example.org",
                "o\u2018neil-lee@example.org",
                "o\u02BCneil-lee@example.org",
                "o\u2032neil-lee@example.org",
                "o\u00B4neil-lee@example.org",
                "o\uFF07neil-lee@example.org",
                "o'neil\u2011lee@example.org",
                "o'neil\u2013lee@example.org",
                "o'neil\u00AD-lee@example.org",
                "o'neil-lee@example.org"
            })
    void whatAKeyboardPutInPlaceOfPlainCharactersIsCorrected(String pasted) {
        assertThat(EmailAddress.ofPasted(pasted))
                .isEqualTo(new Checked.Fine(new EmailAddress("o'neil-lee@example.org")));
    }

    @ParameterizedTest
    @MethodSource("explained")
    void whatCouldMeanSomebodyElseIsExplained(String pasted, Reason reason) {
        assertThat(EmailAddress.ofPasted(pasted)).isEqualTo(new Checked.Faulty(reason));
    }

    static Stream<Arguments> explained() {
        return Stream.of(
                Arguments.of("", Reason.EMPTY),
                Arguments.of("\u200B\u00A0\uFEFF", Reason.EMPTY),
                Arguments.of("<>", Reason.EMPTY),
                Arguments.of("mailto:", Reason.EMPTY),
                Arguments.of("\u202Eann@example.org", Reason.HIDDEN),
                Arguments.of("ann@example.org, ben@example.org", Reason.SEVERAL),
                Arguments.of("ann@example.org <x@evil.example>", Reason.SEVERAL),
                Arguments.of("\"ann@example.org\" <x@evil.example>", Reason.SEVERAL),
                Arguments.of("<@relay.example:x@evil.example>", Reason.SEVERAL),
                Arguments.of("ann@example.org\r\nBcc: x", Reason.CHARACTERS),
                Arguments.of("ann@example.org\u2028Bcc: x", Reason.CHARACTERS),
                Arguments.of("an n@example.org", Reason.CHARACTERS),
                Arguments.of("an\u00A0n@example.org", Reason.CHARACTERS),
                Arguments.of("a@example.org> SIZE=1", Reason.CHARACTERS),
                Arguments.of("ann%40example.org", Reason.CHARACTERS),
                Arguments.of("a@[127.0.0.1]", Reason.CHARACTERS),
                Arguments.of("\u0430nn@example.org", Reason.FOREIGN_LETTERS),
                Arguments.of("j\u00F6rg@example.org", Reason.FOREIGN_LETTERS),
                Arguments.of("ann\u2024lee@example", Reason.DOMAIN),
                Arguments.of("Ann Lee", Reason.CHARACTERS),
                Arguments.of("Ann\u200B", Reason.NO_AT),
                Arguments.of("x".repeat(300) + "@example.org", Reason.TOO_LONG));
    }
}
