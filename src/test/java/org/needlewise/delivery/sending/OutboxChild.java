package org.needlewise.delivery.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox in its own process, which a test may kill. */
final class OutboxChild {

    private static final String POSTED = "posted";
    private static final String WAITING = "select (select count(*) from mail) + (select count(*) from scheduled_tasks)";

    private OutboxChild() {}

    /**
     * Posts mails, and then waits to be killed; without mails to post it ends when nothing waits any more.
     *
     * @param arguments how many mails to post, then settings
     */
    public static void main(String[] arguments) {
        int mails = Integer.parseInt(arguments[0]);
        ConfigurableApplicationContext program =
                OutboxProgram.start(Clock.systemUTC(), List.of(arguments).subList(1, arguments.length));
        Outbox outbox = program.getBean(Outbox.class);
        for (int mail = 0; mail < mails; mail++) {
            CompletableFuture<Outcome> _ = outbox.post(
                    new EmailAddress("p" + mail + "@example.org"), Locale.ENGLISH, "%PDF".getBytes(UTF_8), () -> true);
        }
        System.out.println(POSTED);
        if (mails == 0) {
            JdbcClient database = JdbcClient.create(program.getBean(DataSource.class));
            Eventually.see(() ->
                    assertThat(database.sql(WAITING).query(Long.class).single()).isZero());
            program.close();
        }
    }

    /** Starts it, and returns once all mails are written down. */
    static Process start(Path folder, int mails, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                OutboxChild.class.getName(),
                String.valueOf(mails),
                "needlewise.seal.key-file=" + folder.resolve("keys.json")));
        command.addAll(List.of(settings));
        File log = folder.resolve("child.log").toFile();
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
        awaitPosted(child);
        return child;
    }

    static void kill(Process child) throws InterruptedException {
        child.destroyForcibly();
        if (!child.waitFor(10, TimeUnit.SECONDS)) {
            throw new AssertionError("the child does not die");
        }
    }

    private static void awaitPosted(Process child) throws IOException {
        List<String> lines = new ArrayList<>();
        var out = child.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.equals(POSTED)) {
                return;
            }
        }
        throw new AssertionError("the child did not start: " + String.join("\n", lines));
    }
}
