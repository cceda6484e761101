package org.needlewise.delivery.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that replies as a test tells it to, and can stop responding at any step. */
final class ScriptedServer implements AutoCloseable {

    /** The step that the server replies to. */
    enum Step {
        GREETING("220 ready"),
        EHLO("250 hello"),
        STARTTLS("454 not now"),
        AUTH("235 welcome"),
        MAIL("250 ok"),
        RCPT("250 ok"),
        DATA("354 go on"),
        /** The whole mail has come. */
        END("250 taken"),
        RSET("250 ok"),
        QUIT("221 bye");

        private final String reply;

        Step(String reply) {
            this.reply = reply;
        }
    }

    private record Silence(CountDownLatch noticed, CountDownLatch over) {}

    private static final String HANGING_UP = "";

    private final ServerSocket socket;
    private final Map<Step, String> replies = new ConcurrentHashMap<>();
    private final Map<Step, Silence> silences = new ConcurrentHashMap<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();

    ScriptedServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    ScriptedServer answering(Step step, String reply) {
        replies.put(step, reply);
        return this;
    }

    /** Hangs up in place of that answer. */
    ScriptedServer hangingUpAt(Step step) {
        return answering(step, HANGING_UP);
    }

    /** Answers as it did at first. */
    void reset() {
        replies.clear();
        mails.clear();
    }

    /** Says nothing at that step from now on, until it may speak. */
    void fallSilentAt(Step step) {
        silences.put(step, new Silence(new CountDownLatch(1), new CountDownLatch(1)));
    }

    void speak(Step step) {
        Optional.ofNullable(silences.remove(step))
                .ifPresent(silence -> silence.over().countDown());
    }

    void awaitSilenceAt(Step step) throws InterruptedException {
        if (!Objects.requireNonNull(silences.get(step)).noticed().await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody came to " + step);
        }
    }

    /** The mails that came as a whole, whether or not anybody heard so. */
    List<String> mails() {
        return List.copyOf(mails);
    }

    @Override
    public void close() throws IOException {
        silences.values().forEach(silence -> silence.over().countDown());
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.ISO_8859_1)) {
            answer(out, Step.GREETING);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Step step = step(line);
                answer(out, step);
                if (step == Step.STARTTLS && reply(step).startsWith("2")) {
                    return;
                }
                if (step == Step.DATA && reply(Step.DATA).startsWith("3")) {
                    if (!takeMail(in)) {
                        return;
                    }
                    answer(out, Step.END);
                }
            }
        } catch (IOException _) {
            // A killed server does not say goodbye.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean takeMail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                mails.add(mail.toString());
                return true;
            }
            mail.append(line).append('\n');
        }
        return false;
    }

    private void answer(Writer out, Step step) throws IOException, InterruptedException {
        Silence silence = silences.get(step);
        if (silence != null) {
            silence.noticed().countDown();
            silence.over().await();
        }
        if (reply(step).equals(HANGING_UP)) {
            throw new IOException("The server hangs up.");
        }
        out.write(reply(step) + "\r\n");
        out.flush();
    }

    private String reply(Step step) {
        return replies.getOrDefault(step, step.reply);
    }

    private static Step step(String line) {
        String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        return verb.equals("HELO") ? Step.EHLO : Step.valueOf(verb);
    }
}
