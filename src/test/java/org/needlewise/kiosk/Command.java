package org.needlewise.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The result of a program that a test runs to its end. */
record Command(int code, List<String> lines) {

    static Command run(Map<String, String> environment, String... words) {
        ProcessBuilder process = new ProcessBuilder(words).redirectErrorStream(true);
        process.environment().putAll(environment);
        try {
            Process started = process.start();
            started.getOutputStream().close();
            List<String> lines = started.inputReader().readAllLines();
            return new Command(started.waitFor(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return String.join("\n", lines);
    }
}
