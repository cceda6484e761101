package org.needlewise.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.delivery.EmailAddress;

class InboxTest {

    @ParameterizedTest
    @CsvSource({
        "Ann.Lee+1@gmail.com,              annlee@gmail.com",
        "a.n.n.l.e.e@googlemail.com,       annlee@gmail.com",
        "ANNLEE+a+b@GMAIL.COM,             annlee@gmail.com",
        "ann.lee+1@outlook.com,            ann.lee@outlook.com",
        "ann.lee+1@hotmail.co.uk,          ann.lee@hotmail.co.uk",
        "ann+x@live.com.au,                ann@live.com.au",
        "ann+x@msn.com,                    ann@msn.com",
        "ann+x@icloud.com,                 ann@icloud.com",
        "ann@me.com,                       ann@icloud.com",
        "ann+y@mac.com,                    ann@icloud.com",
        "ann+x@fastmail.com,               ann@fastmail.com",
        "anything@ann.fastmail.com,        ann@fastmail.com",
        "ann+x@fastmail.fm,                ann@fastmail.fm",
        "a-n_n.lee+x@protonmail.com,       annlee@proton.me",
        "annlee@pm.me,                     annlee@proton.me",
        "ann-lee@yandex.ru,                annlee@yandex.com",
        "ann.lee+x@ya.ru,                  annlee@yandex.com",
        "ann+x@zoho.com,                   ann@zoho.com",
        "ann+x@posteo.de,                  ann@posteo.de",
    })
    void whatAProviderIgnoresDoesNotMakeAnotherInbox(String written, String inbox) {
        assertThat(Inbox.of(new EmailAddress(written))).isEqualTo(new Inbox(inbox, inbox));
    }

    @ParameterizedTest
    @CsvSource({
        "ann.lee@example.org,   ann.lee@example.org,   ann.lee@example.org",
        "annlee@example.org,    annlee@example.org,    annlee@example.org",
        "Ann+1@Example.ORG,     ann+1@example.org,     ann@example.org",
        "ann.lee@outlook.com,   ann.lee@outlook.com,   ann.lee@outlook.com",
        "+ann@example.org,      +ann@example.org,      +ann@example.org",
        "ann@notgmail.com,      ann@notgmail.com,      ann@notgmail.com",
        "a.b@gmail.com.example, a.b@gmail.com.example, a.b@gmail.com.example",
    })
    void whatAnotherProviderMayTellApartIsNotOneInbox(String written, String inbox, String withoutTag) {
        assertThat(Inbox.of(new EmailAddress(written))).isEqualTo(new Inbox(inbox, withoutTag));
    }
}
