package org.needlewise.delivery.sending;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.MovableClock;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;
import org.needlewise.delivery.sending.ScriptedServer.Step;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class OutboxTest {

    private static final EmailAddress PATIENT = new EmailAddress("planted.patient@example.org");
    private static final byte[] PDF = "%PDF-1.7 plantedword".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private final ScriptedServer server = new ScriptedServer();
    private final List<ConfigurableApplicationContext> programs = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        server.close();
        programs.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void aMailThatTheServerTakesIsGoneFromTheDatabase() {
        start();

        Outcome outcome = post().join();

        assertThat(outcome).isEqualTo(Outcome.ACCEPTED);
        assertThat(server.mails()).hasSize(1);
        Eventually.see(() -> assertThat(rows("mail") + rows("scheduled_tasks")).isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, REFUSED",
        "RCPT, 553 no, REFUSED",
        "DATA, 554 no recipients, NOT_TAKEN",
        "END, 552 full, NO_ROOM",
        "END, 554 refused, NOT_TAKEN"
    })
    void whatTheServerRefusesForGoodIsGivenUpAtOnceAndCounted(
            Step step, String reply, Outcome told, CapturedOutput log) {
        server.answering(step, reply + " <" + PATIENT.value() + ">");
        start();

        Outcome outcome = post().join();

        assertThat(outcome).isEqualTo(told);
        assertThat(rows("mail")).isZero();
        assertThat(log)
                .contains("Gave up an email: the mail server refused it for good. Given up since the start: 1.")
                .doesNotContain(PATIENT.value());
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 later",
        "MAIL, 451 later",
        "MAIL, 550 sender refused",
        "MAIL, 530 authentication required",
        "RCPT, 450 busy",
        "RCPT, 451 greylisted",
        "RCPT, 530 authentication required",
        "DATA, 451 later",
        "END, 451 later",
        "END, 452 full"
    })
    void whatTheServerPutsOffIsTriedAgainWithTheSameMessageId(Step step, String reply, CapturedOutput log) {
        server.answering(step, reply + " " + PATIENT.value());
        start();

        assertThat(post().join()).isEqualTo(Outcome.WAITING);
        int missed = server.mails().size();
        Eventually.see(() -> assertThat(idle()).isTrue());
        assertThat(begun()).isZero();
        server.answering(step, okay(step));
        pass(Duration.ofMinutes(2));

        Eventually.see(() -> assertThat(server.mails()).hasSize(missed + 1));
        Eventually.see(() -> assertThat(rows("mail")).isZero());
        assertThat(server.mails())
                .extracting(OutboxTest::messageId)
                .containsOnly(messageId(server.mails().getLast()));
        assertThat(log).doesNotContain(PATIENT.value());
    }

    @Test
    void whatIsCalledOffBeforeItStandsInTheDatabaseIsNotSent() {
        start();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () -> programs.getLast().getBean(Outbox.class).post(PATIENT, Locale.ENGLISH, PDF, () -> false));
        post().join();

        assertThat(server.mails()).hasSize(1);
        Eventually.see(() -> assertThat(rows("mail") + rows("scheduled_tasks")).isZero());
    }

    @Test
    void whoeverIsAskedForLeaveSeesNothingInTheDatabaseYet() {
        start();
        JdbcClient other = database();
        AtomicLong seen = new AtomicLong(-1);

        CompletableFuture<Outcome> _ = programs.getLast()
                .getBean(Outbox.class)
                .post(PATIENT, Locale.ENGLISH, PDF, () -> {
                    seen.set(CompletableFuture.supplyAsync(() -> rows(other, "mail"))
                            .join());
                    return true;
                });

        assertThat(seen).hasValue(0);
    }

    @Test
    void aServerThatIsDownIsTriedForADayAndThenTheMailIsGivenUp(CapturedOutput log) {
        start("spring.mail.port=1");
        assertThat(post().join()).isEqualTo(Outcome.WAITING);

        for (int hour = 0; hour < 23; hour++) {
            Eventually.see(() -> assertThat(idle()).isTrue());
            pass(Duration.ofHours(1));
        }
        Eventually.see(() -> assertThat(idle()).isTrue());
        pass(Duration.ofHours(2));

        Eventually.see(() -> assertThat(rows("mail") + rows("scheduled_tasks")).isZero());
        assertThat(log).contains("Gave up an email: its 24 hours are over. Given up since the start: 1.");
    }

    @Test
    void aSilentServerHoldsAMailNoLongerThanTheTimeout() {
        server.fallSilentAt(Step.RCPT);
        start("spring.mail.properties.mail.smtp.timeout=200");

        assertThat(post().join()).isEqualTo(Outcome.WAITING);
        Eventually.see(() -> assertThat(idle()).isTrue());
        server.speak(Step.RCPT);
        pass(Duration.ofMinutes(2));

        Eventually.see(() -> assertThat(server.mails()).hasSize(1));
    }

    @Test
    void aMailWhoseAnswerIsNotHeardIsHandedOverTwiceAndNoMore(CapturedOutput log) {
        server.fallSilentAt(Step.END);
        start("spring.mail.properties.mail.smtp.timeout=200");

        post().join();
        for (int round = 0; round < 2; round++) {
            Eventually.see(() -> assertThat(idle()).isTrue());
            pass(Duration.ofHours(2));
        }

        Eventually.see(() -> assertThat(rows("mail")).isZero());
        assertThat(server.mails()).hasSize(2);
        assertThat(log).contains("answer was not heard twice");
    }

    @Test
    void aSlowHandOverKeepsItsLock() {
        server.fallSilentAt(Step.END);
        start();
        start();
        CompletableFuture<Outcome> outcome = post();

        Eventually.see(() -> assertThat(server.mails()).hasSize(1));
        for (int beat = 0; beat < 10; beat++) {
            clock.move(Duration.ofMillis(300));
            Eventually.see(() -> assertThat(instant("last_heartbeat")).isEqualTo(clock.instant()));
        }
        server.speak(Step.END);

        assertThat(outcome.join()).isEqualTo(Outcome.ACCEPTED);
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void nothingOfThePatientStandsInTheDatabaseOrTheLog(CapturedOutput log) throws Exception {
        server.answering(Step.RCPT, "451 later <" + PATIENT.value() + ">");
        start();
        post().join();
        Eventually.see(() -> assertThat(idle()).isTrue());

        List<String> cells = cells();
        programs.getLast().close();
        String file = Files.readString(folder.resolve("outbox.mv.db"), ISO_8859_1);

        assertThat(cells).isNotEmpty();
        assertThat(List.of(file, String.join("\n", cells), log.toString()))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase("planted")
                        .doesNotContain(HexFormat.of().formatHex("planted".getBytes(UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.mail.host=127.0.0.1", "needlewise.delivery.offered=false"})
    void aWaitingMailIsSentAfterARestartWhetherOrNotMoreAreOffered(String setting) {
        server.answering(Step.RCPT, "451 later");
        start();
        post().join();
        Eventually.see(() -> assertThat(idle()).isTrue());
        programs.removeLast().close();

        server.answering(Step.RCPT, "250 ok");
        clock.move(Duration.ofHours(60));
        start(setting);

        Eventually.see(() -> assertThat(server.mails()).hasSize(1));
        assertThat(programs.getLast().getBean(Outbox.class).offered()).isEqualTo(!setting.endsWith("false"));
    }

    @Test
    void whatBecomesOfMailsIsCounted() {
        server.answering(Step.RCPT, "550 no");
        start();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        programs.getLast().getBean(MeterBinder.class).bindTo(meters);

        post().join();
        server.answering(Step.RCPT, "250 ok");
        post().join();
        server.answering(Step.RCPT, "451 later");
        post().join();

        assertThat(meters.get("needlewise.mails.given.up").functionCounter().count())
                .isEqualTo(1);
        assertThat(meters.get("needlewise.mails.accepted").functionCounter().count())
                .isEqualTo(1);
        assertThat(meters.get("needlewise.mails.waiting").gauge().value()).isEqualTo(1);
    }

    private void start(String... settings) {
        List<String> all = new ArrayList<>(
                List.of(OutboxProgram.h2(folder), "needlewise.seal.key-file=" + folder.resolve("keys.json")));
        all.addAll(List.of(settings));
        if (all.stream().noneMatch(setting -> setting.startsWith("spring.mail.port"))) {
            all.add("spring.mail.port=" + server.port());
        }
        programs.add(OutboxProgram.start(clock, all));
    }

    /** The scheduler looks again: it would wait for ever for a clock that was moved just before it began to wait. */
    private void pass(Duration time) {
        clock.move(time);
        programs.forEach(program -> program.getBean(Scheduler.class).triggerCheckForDueExecutions());
    }

    private CompletableFuture<Outcome> post() {
        return programs.getLast().getBean(Outbox.class).post(PATIENT, Locale.ENGLISH, PDF, () -> true);
    }

    private JdbcClient database() {
        return JdbcClient.create(programs.getLast().getBean(DataSource.class));
    }

    private long rows(String table) {
        return rows(database(), table);
    }

    private static long rows(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private boolean idle() {
        return rows("scheduled_tasks") == 1
                && database()
                        .sql("select picked from scheduled_tasks")
                        .query(Boolean.class)
                        .list()
                        .equals(List.of(false))
                && instant("execution_time").isAfter(clock.instant());
    }

    private int begun() {
        return database().sql("select begun from mail").query(Integer.class).single();
    }

    private Instant instant(String column) {
        return database()
                .sql("select " + column + " from scheduled_tasks")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (String table : List.of("mail", "scheduled_tasks")) {
            database()
                    .sql("select * from " + table)
                    .query()
                    .listOfRows()
                    .forEach(row -> row.values()
                            .forEach(cell -> cells.add(
                                    cell instanceof byte[] bytes
                                            ? new String(bytes, ISO_8859_1)
                                            : String.valueOf(cell))));
        }
        return cells;
    }

    private static String okay(Step step) {
        return switch (step) {
            case GREETING -> "220 ready";
            case DATA -> "354 go on";
            default -> "250 ok";
        };
    }

    private static String messageId(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }
}
