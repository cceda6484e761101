package org.needlewise.delivery.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlewise.MovableClock;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The outbox with typical mail servers of clinics. */
@ExtendWith(OutputCaptureExtension.class)
class MailServersTest {

    private static final EmailAddress PATIENT = new EmailAddress("ann@example.org");
    private static final byte[] PDF = "%PDF-1.7 fixed".getBytes(UTF_8);
    private static final String LOGIN = "clinic";
    private static final String PASSWORD = "right";

    @TempDir
    private Path folder;

    private final GreenMail plain = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final GreenMail encrypted = new GreenMail(ServerSetup.SMTPS.dynamicPort());

    @AfterEach
    void stop() {
        plain.stop();
        encrypted.stop();
    }

    @Test
    void thePatientGetsFixedWordsAndTheFile() throws Exception {
        plain.start();

        assertThat(post(
                        "spring.mail.port=" + plain.getSmtp().getPort(),
                        "needlewise.delivery.reply-to=desk@clinic.example",
                        "needlewise.delivery.postal-address=1 Corner <Street>",
                        "needlewise.clinic.phone=555 010 0199"))
                .isEqualTo(Outcome.ACCEPTED);

        MimeMessage mail = plain.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Your summary");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Corner clinic <notes@clinic.example>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(PATIENT.value());
        assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("desk@clinic.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@clinic\\.example>");

        List<BodyPart> parts = parts((MimeMultipart) mail.getContent());
        assertThat(parts)
                .extracting(BodyPart::getContentType)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("text/plain"),
                        second -> assertThat(second).startsWith("text/html"),
                        third -> assertThat(third).startsWith("application/pdf"));
        assertThat((String) parts.get(0).getContent())
                .contains("The summary that you made", "1 Corner <Street>", "Phone: 555 010 0199", "You can reply");
        assertThat((String) parts.get(1).getContent())
                .contains("<html lang=\"en\" dir=\"ltr\">", "1 Corner &lt;Street&gt;");
        assertThat(parts.get(2).getFileName()).isEqualTo("my-summary.pdf");
        assertThat(parts.get(2).getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @Test
    void aServerThatWantsALoginGetsIt() {
        plain.start();
        plain.setUser(LOGIN, PASSWORD);
        plain.getUserManager().setAuthRequired(true);

        assertThat(post(
                        "spring.mail.port=" + plain.getSmtp().getPort(),
                        "spring.mail.username=" + LOGIN,
                        "spring.mail.password=" + PASSWORD,
                        "spring.mail.properties.mail.smtp.auth=true"))
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aWrongLoginIsTriedAgainAndIsNotInTheLog(CapturedOutput log) {
        plain.start();
        plain.setUser(LOGIN, PASSWORD);

        assertThat(post(
                        "spring.mail.port=" + plain.getSmtp().getPort(),
                        "spring.mail.username=" + LOGIN,
                        "spring.mail.password=wrongsecret",
                        "spring.mail.properties.mail.smtp.auth=true"))
                .isEqualTo(Outcome.WAITING);

        assertThat(plain.getReceivedMessages()).isEmpty();
        assertThat(log).contains("AUTH, '535").doesNotContain("wrongsecret", PATIENT.value());
    }

    @Test
    void aServerWithoutEncryptionGetsNothingWhereEncryptionIsRequired() {
        plain.start();

        assertThat(post(
                        "spring.mail.port=" + plain.getSmtp().getPort(),
                        "spring.mail.properties.mail.smtp.starttls.enable=true",
                        "spring.mail.properties.mail.smtp.starttls.required=true"))
                .isEqualTo(Outcome.WAITING);

        assertThat(plain.getReceivedMessages()).isEmpty();
    }

    @Test
    void anEncryptedConnectionIsUsedWithAServerThatIsTrustedAndWithNoOther() {
        encrypted.start();
        List<String> settings = List.of(
                "spring.mail.protocol=smtps",
                "spring.mail.port=" + encrypted.getSmtps().getPort());

        assertThat(post(settings.toArray(String[]::new))).isEqualTo(Outcome.WAITING);
        assertThat(encrypted.getReceivedMessages()).isEmpty();

        List<String> trusting = new ArrayList<>(settings);
        trusting.add("spring.mail.properties.mail.smtps.ssl.trust=127.0.0.1");
        trusting.add("spring.mail.properties.mail.smtps.ssl.checkserveridentity=false");
        assertThat(post(trusting.toArray(String[]::new))).isEqualTo(Outcome.ACCEPTED);
    }

    private Outcome post(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add(OutboxProgram.h2(folder));
        all.add("needlewise.seal.key-file=" + folder.resolve("keys.json"));
        try (ConfigurableApplicationContext program = OutboxProgram.start(new MovableClock(), all)) {
            return program.getBean(Outbox.class)
                    .post(PATIENT, Locale.ENGLISH, PDF, () -> true)
                    .join();
        }
    }

    private static List<BodyPart> parts(MimeMultipart multipart) throws MessagingException, IOException {
        List<BodyPart> parts = new ArrayList<>();
        for (int place = 0; place < multipart.getCount(); place++) {
            BodyPart part = multipart.getBodyPart(place);
            if (part.getContent() instanceof MimeMultipart inner) {
                parts.addAll(parts(inner));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }
}
