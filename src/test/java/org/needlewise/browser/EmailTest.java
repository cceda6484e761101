package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.ui.visit.Paths;

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
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("my-summary.pdf");
        assertThat(text(parts.getBodyPart(1))).contains("my summary");
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).contains("The summary that you made");
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

    private static String text(BodyPart file) throws IOException, MessagingException {
        try (PDDocument pdf = Loader.loadPDF(file.getInputStream().readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** All that the page holds, seen or not. */
    private String page() {
        browser.awaitQuiet();
        return String.valueOf(browser.script(
                "return document.documentElement.outerHTML + document.querySelector('.address-field input').value"));
    }
}
