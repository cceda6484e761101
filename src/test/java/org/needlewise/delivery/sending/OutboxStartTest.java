package org.needlewise.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlewise.MovableClock;
import org.needlewise.delivery.Outbox;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;

class OutboxStartTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAMailServerThereIsNoDatabaseAndNothingIsScheduled() {
        try (ConfigurableApplicationContext program = start("spring.mail.host=false")) {
            assertThat(program.getBean(Outbox.class).offered()).isFalse();
            assertThat(program.getBeansOfType(DataSource.class)).isEmpty();
            assertThat(program.getBeansOfType(Scheduler.class)).isEmpty();
        }
        assertThat(folder.resolve("mails")).doesNotExist();
    }

    @Test
    void onlyTheirOwnerMayReadTheDatabaseAndItsFolder() throws Exception {
        start("spring.mail.port=1").close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("mails"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aDatabaseThatIsInUseIsToldInOneSentence() throws Exception {
        start("spring.mail.port=1").close();
        String address = "jdbc:h2:file:" + folder.resolve("mails/outbox");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        address)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");

            FailureAnalysis told = failure();

            assertThat(told.getDescription()).isEqualTo("The outbox %s is in use by another program.", file());
            assertThat(told.getAction()).startsWith("Stop the other program");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aBrokenDatabaseIsToldInOneSentence() throws Exception {
        Files.createDirectories(folder.resolve("mails"));
        Files.writeString(file(), "This is no database. ".repeat(1000));

        FailureAnalysis told = failure();

        assertThat(told.getDescription()).isEqualTo("The outbox %s cannot be read and written.", file());
        assertThat(told.getAction()).contains("move it away");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldWithoutThePassword() {
        Throwable thrown = catchThrowable(() -> start(
                "spring.mail.port=1",
                "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/needlewise?user=a&password=plantedsecret"));

        FailureAnalysis told = analysis(thrown);
        assertThat(told.getDescription())
                .isEqualTo(
                        "The outbox's database jdbc:postgresql://127.0.0.1:1/needlewise does not let the program in.");
    }

    private ConfigurableApplicationContext start(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("needlewise.seal.key-file=" + folder.resolve("keys.json"));
        if (all.stream().noneMatch(setting -> setting.startsWith("spring.datasource"))) {
            all.add(OutboxProgram.h2(folder.resolve("mails")));
        }
        return OutboxProgram.start(new MovableClock(), all);
    }

    private FailureAnalysis failure() {
        return analysis(catchThrowable(() -> start("spring.mail.port=1")));
    }

    private static FailureAnalysis analysis(Throwable thrown) {
        FailureAnalysis analysis = new OutboxUnavailableAnalyzer().analyze(thrown);
        assertThat(analysis).isNotNull();
        return analysis;
    }

    private Path file() {
        return folder.resolve("mails/outbox.mv.db");
    }

    /** Another program that has the database open. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (var _ = DriverManager.getConnection(arguments[0], "", "")) {
                System.out.println("held");
                new CountDownLatch(1).await();
            }
        }
    }
}
