package org.needlewise.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.delivery.EmailAddress;

class ServerWordsTest {

    private static final EmailAddress ANN = new EmailAddress("Ann.Lee72@example.org");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "550 5.7.1 <Ann.Lee72@example.org>: Relay access denied | 550 5.7.1 … Relay access denied",
                "550 user ann.lee72 unknown                             | 550 user … unknown",
                "550 ANN unknown                                        | 550 … unknown",
                "550 mail=Ann%40example.org                             | 550 …",
                "550 bounce+other@example.net                           | 550 …",
                "535 5.7.8 wrong                                        | 535 5.7.8 wrong"
            })
    void whatNamesSomebodyIsLeftOut(String words, String told) {
        assertThat(ServerWords.without(ANN, words)).isEqualTo(told);
    }

    @Test
    void theWordsStandOnOneShortLine() {
        String told = ServerWords.without(ANN, "550-first\r\n550 \u001B[31msecond\u2028" + "long ".repeat(100));

        assertThat(told).startsWith("550-first 550 [31msecond long").hasSizeLessThan(210);
        assertThat(told.replace("…", "")).matches("[ -~]+");
    }
}
