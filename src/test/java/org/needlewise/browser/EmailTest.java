package org.needlewise.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.ui.Paths;
import org.needlewise.ui.email.FixedPdf;

@RealBrowser
class EmailTest {

    private static final String ADDRESS = "ann@example.org";

    private final Browser browser;
    private final GreenMail server;

    EmailTest(Browser browser, GreenMail server) {
        this.browser = browser;
        this.server = server;
    }

    @Test
    void aPatientTypesAnAddressSeesThatItIsOnItsWayAndGetsTheFile() throws Exception {
        EmailPage page = new EmailPage(browser.visit(Size.KIOSK, Paths.EMAIL));

        page.send(ADDRESS);
        page.awaitTold("accepted");

        assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
        MimeMessage mail = server.getReceivedMessagesForDomain(ADDRESS)[0];
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("my-notes.pdf");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), UTF_8))
                .isEqualTo(FixedPdf.CONTENT);
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).contains("the notes that you made");
        assertThat(browser.script("return document.activeElement.matches('.telling')"))
                .isEqualTo(true);
        assertThat(page()).doesNotContain(ADDRESS);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void theBrowserNeitherRemembersNorCorrectsTheAddress(Size size) {
        EmailPage page = new EmailPage(browser.visit(size, Paths.EMAIL));

        assertThat(List.of("inputmode", "autocomplete", "autocapitalize", "spellcheck"))
                .extracting(name -> page.field().getDomAttribute(name))
                .containsExactly("email", "off", "off", "false");
    }

    @Test
    void aSlipIsMendedByATapAndEnterSends() {
        Screen screen = browser.visit(Size.PHONE, Paths.EMAIL);
        EmailPage page = new EmailPage(screen);

        page.send("ben@gmial.com");
        screen.press(Role.BUTTON, Words.of("email.meant", "ben@gmail.com"));
        browser.awaitQuiet();
        page.field().sendKeys("\n");

        page.awaitTold("accepted");
        assertThat(page()).doesNotContain("ben@");
    }

    @Test
    void anAddressThatWasRefusedIsTypedAgain() {
        EmailPage page = new EmailPage(browser.visit(Size.PHONE, Paths.EMAIL));

        page.send(StagedOutbox.REFUSED);
        page.awaitTold("refused");
        page.send("cleo@example.org");

        page.awaitTold("accepted");
    }

    /** All that the page holds, seen or not. */
    private String page() {
        browser.awaitQuiet();
        return String.valueOf(browser.script(
                "return document.documentElement.outerHTML + document.querySelector('.address-field input').value"));
    }
}
