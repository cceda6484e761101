package org.needlewise.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.delivery.sending.ScriptedServer.Step;

/** The process is killed between any two steps and started again. */
@Tag("slow")
class KilledTest {

    @TempDir
    private Path folder;

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA"})
    void killedBeforeTheWholeMailWasThereItIsSentOnce(Step step) throws Exception {
        killAt(step, 1);
        assertThat(server.mails()).isEmpty();

        finish();

        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void killedRightAfterThePatientWasToldItIsSentOnce() throws Exception {
        server.fallSilentAt(Step.GREETING);
        OutboxChild.kill(OutboxChild.start(folder, 5, settings()));
        server.speak(Step.GREETING);

        finish();

        assertThat(server.mails()).hasSize(5);
    }

    @Test
    void killedAfterTheServerSaidYesItIsNotSentAgain() throws Exception {
        killAt(Step.QUIT, 1);
        assertThat(server.mails()).hasSize(1);

        finish();

        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void killedBeforeTheYesIsHeardItIsSentTwice() throws Exception {
        killAt(Step.END, 1);

        finish();

        assertThat(server.mails()).hasSize(2);
        assertThat(server.mails())
                .extracting(KilledTest::messageId)
                .containsOnly(messageId(server.mails().getFirst()));
    }

    @Test
    void killedAgainAndAgainBeforeTheYesIsHeardItIsSentTwiceAndNoMore() throws Exception {
        killAt(Step.END, 1);
        killAt(Step.END, 0);

        finish();

        assertThat(server.mails()).hasSize(2);
    }

    private void killAt(Step step, int mails) throws Exception {
        server.fallSilentAt(step);
        Process child = OutboxChild.start(folder, mails, settings());
        server.awaitSilenceAt(step);
        OutboxChild.kill(child);
        server.speak(step);
    }

    /** Lets the program run until it has nothing more to do. */
    private void finish() throws Exception {
        Process child = OutboxChild.start(folder, 0, settings());
        boolean ended = child.waitFor(30, TimeUnit.SECONDS);
        child.destroyForcibly();
        assertThat(ended).as("nothing waits any more").isTrue();
        assertThat(child.exitValue()).isZero();
    }

    private String[] settings() {
        return new String[] {OutboxProgram.h2(folder), "spring.mail.port=" + server.port()};
    }

    private static String messageId(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }
}
