package org.needlewise.delivery.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.needlewise.MovableClock;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;
import org.needlewise.delivery.sending.ScriptedServer.Step;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every reply of a mail server at every step: what happens to the email, and what patient and clinic are told. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepliesTest {

    private static final String HANGS_UP = "(hangs up)";
    private static final String MAILBOX = "planted.patient";
    private static final EmailAddress PATIENT = new EmailAddress(MAILBOX + "@example.org");

    /** What happens to an email. */
    enum Fate {
        SENT,
        /** It waits in the outbox and is tried again. */
        WAITS,
        GIVEN_UP
    }

    private final ScriptedServer server = new ScriptedServer();
    private ConfigurableApplicationContext program;
    private long accepted;

    @BeforeAll
    void start(@TempDir Path folder) {
        program = OutboxProgram.start(
                new MovableClock(),
                List.of(
                        OutboxProgram.h2(folder),
                        "needlewise.seal.key-file=" + folder.resolve("keys.json"),
                        "spring.mail.port=" + server.port(),
                        "spring.mail.username=clinic",
                        "spring.mail.password=plantedsecret",
                        "spring.mail.properties.mail.smtp.auth=true",
                        "spring.mail.properties.mail.smtp.starttls.enable=true"));
    }

    @AfterAll
    void stop() throws Exception {
        program.close();
        server.close();
    }

    @BeforeEach
    void forget() {
        server.reset();
        accepted = program.getBean(MailJob.class).accepted();
        database().sql("delete from mail").update();
        database().sql("delete from scheduled_tasks").update();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/mail/replies.csv", delimiter = '|', numLinesToSkip = 1)
    void aReplyHasItsConsequence(Step step, String reply, Fate fate, Outcome told, CapturedOutput output) {
        offer(step);
        say(step, reply);

        Outcome outcome = program.getBean(Outbox.class)
                .post(PATIENT, Locale.ENGLISH, "%PDF planted".getBytes(UTF_8), () -> true)
                .join();

        assertThat(outcome).isEqualTo(told);
        Eventually.see(() -> assertThat(fate()).isEqualTo(fate));
        assertThat(output.toString()).doesNotContainIgnoringCase("planted");
        assertThat(output.toString().lines().filter(line -> line.contains("was not handed over")))
                .hasSize(fate == Fate.SENT ? 0 : 1)
                .allSatisfy(line -> assertThat(line).contains("127.0.0.1:" + server.port(), heard(step, reply)));
    }

    /** Encryption and a login come only where the server offers them. */
    private void offer(Step step) {
        switch (step) {
            case STARTTLS -> server.answering(Step.EHLO, "250-hello\r\n250 STARTTLS");
            case AUTH -> server.answering(Step.EHLO, "250-hello\r\n250 AUTH PLAIN LOGIN");
            default -> {}
        }
    }

    private void say(Step step, String reply) {
        if (reply.equals(HANGS_UP)) {
            server.hangingUpAt(step);
        } else {
            server.answering(
                    step, reply.replace("\\n", "\r\n").replace("%", "<%s> (%s)".formatted(PATIENT.value(), MAILBOX)));
        }
    }

    /** What the outbox has when nothing is under way. */
    private Fate fate() {
        assertThat(count("scheduled_tasks where picked")).isZero();
        if (count("mail") == 0) {
            assertThat(count("scheduled_tasks")).isZero();
            return program.getBean(MailJob.class).accepted() > accepted ? Fate.SENT : Fate.GIVEN_UP;
        }
        assertThat(count("scheduled_tasks where execution_time > timestamp '2026-06-01 09:00:00+00'"))
                .isOne();
        return Fate.WAITS;
    }

    /** What the log says of the step and the server's words; a server that wants encryption first is offered it. */
    private static String heard(Step step, String reply) {
        if (step == Step.AUTH && reply.startsWith("530")) {
            return "at STARTTLS, '454";
        }
        String named = step == Step.GREETING ? "CONNECT" : step.name();
        boolean isReply = Character.isDigit(reply.charAt(0));
        return "at %s, '%s".formatted(named, isReply ? reply.substring(0, 3) : "'");
    }

    private int count(String what) {
        return database()
                .sql("select count(*) from " + what)
                .query(Integer.class)
                .single();
    }

    private JdbcClient database() {
        return JdbcClient.create(program.getBean(DataSource.class));
    }
}
