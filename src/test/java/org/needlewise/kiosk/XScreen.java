package org.needlewise.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A virtual X screen with windows, a keyboard, and a mouse. */
final class XScreen implements AutoCloseable {

    private final Process server;
    private final String name;

    XScreen() {
        try {
            server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1080x1400x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            name = ":" + Objects.requireNonNull(server.inputReader().readLine(), "Xvfb did not start");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    /** Presses keys as xdotool names them, such as {@code ctrl+shift+n}. */
    void press(String keys) {
        xdotool("key", "--clearmodifiers", keys);
    }

    void clickWith(int button) {
        xdotool("mousemove", "540", "700", "click", String.valueOf(button));
    }

    /** Gives the keyboard to the browser, as a window manager does. */
    void focusOnBrowser() {
        windows().forEach(window -> xdotool("windowfocus", window));
    }

    /** What is seen on the screen, but for the screen itself. */
    List<String> windows() {
        String root = xdotool("search", "--maxdepth", "0", "--name", "").text();
        return Stream.of(xdotool("search", "--onlyvisible", "--maxdepth", "1", "--name", ""))
                .flatMap(found -> found.lines().stream())
                .filter(window -> !window.equals(root))
                .toList();
    }

    private Command xdotool(String... words) {
        String[] command = Stream.concat(Stream.of("xdotool"), Stream.of(words)).toArray(String[]::new);
        return Command.run(Map.of("DISPLAY", name), command);
    }

    @Override
    public void close() {
        server.destroy();
    }
}
