package org.needlewise.delivery.sending;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlewise.MovableClock;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;
import org.needlewise.delivery.sending.ScriptedServer.Step;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox on PostgreSQL, shared by several nodes. */
class PostgresOutboxTest {

    private static final int MAILS = 50;
    private static Postgres postgres;

    @TempDir
    private Path folder;

    private final ScriptedServer server = new ScriptedServer();
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new Postgres();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        nodes.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void aMailThatIsPutOffIsSentLaterAndStandsNowhereInClear() {
        server.answering(Step.END, "451 later");
        MovableClock clock = new MovableClock();
        node(clock);

        assertThat(post(0).join()).isEqualTo(Outcome.WAITING);
        assertThat(cells()).isNotEmpty().allSatisfy(cell -> assertThat(cell).doesNotContain("planted"));
        server.answering(Step.END, "250 ok");
        Eventually.see(() -> {
            clock.move(Duration.ofMinutes(2));
            assertThat(rows()).isZero();
        });

        assertThat(server.mails().getLast()).contains("planted0@example.org");
    }

    @Test
    void twoNodesSendEveryMailOnce() {
        node(Clock.systemUTC());
        node(Clock.systemUTC());

        List<CompletableFuture<Outcome>> outcomes =
                IntStream.range(0, MAILS).mapToObj(this::post).toList();
        outcomes.forEach(CompletableFuture::join);

        Eventually.see(() -> assertThat(rows()).isZero());
        assertThat(server.mails()).hasSize(MAILS);
        assertThat(server.mails().stream().map(PostgresOutboxTest::recipient).distinct())
                .hasSize(MAILS);
    }

    private void node(Clock clock) {
        nodes.add(OutboxProgram.start(
                clock,
                List.of(
                        postgres.url(),
                        "needlewise.seal.key-file=" + folder.resolve("keys.json"),
                        "spring.mail.port=" + server.port())));
    }

    /** Through the nodes in turn. */
    private CompletableFuture<Outcome> post(int mail) {
        return nodes.get(mail % nodes.size())
                .getBean(Outbox.class)
                .post(
                        new EmailAddress("planted" + mail + "@example.org"),
                        Locale.ENGLISH,
                        "%PDF planted".getBytes(UTF_8),
                        () -> true);
    }

    private JdbcClient database() {
        return JdbcClient.create(nodes.getFirst().getBean(DataSource.class));
    }

    private long rows() {
        return database()
                .sql("select (select count(*) from mail) + (select count(*) from scheduled_tasks)")
                .query(Long.class)
                .single();
    }

    private List<String> cells() {
        return List.of("mail", "scheduled_tasks").stream()
                .flatMap(table -> database().sql("select * from " + table).query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .map(cell -> cell instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : String.valueOf(cell))
                .toList();
    }

    private static String recipient(String mail) {
        return mail.lines().filter(line -> line.startsWith("To:")).findFirst().orElseThrow();
    }
}
