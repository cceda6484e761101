package org.needlewise.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/** WebKit, in the minimal browser that comes with it on Linux, with a new, empty home folder, on a virtual screen. */
final class WebKit extends RemoteWebDriver {

    private static final String PROGRAM = "WebKitWebDriver";
    private static final String SCREEN = "Xvfb";

    private final Process screen;
    private final Process driver;

    private WebKit(Process screen, Process driver, int port) throws IOException {
        super(URI.create("http://127.0.0.1:" + port).toURL(), new MutableCapabilities());
        this.screen = screen;
        this.driver = driver;
    }

    static boolean isInstalled() {
        return Programs.find(PROGRAM).isPresent() && Programs.find(SCREEN).isPresent();
    }

    /**
     * Starts it.
     *
     * @param folder its home; what it saves goes to {@code saved} there
     */
    static WebKit start(Path folder) {
        try {
            prepareHome(folder);
            Process screen = startScreen(folder);
            int port = Node.freePort();
            ProcessBuilder command = new ProcessBuilder(PROGRAM, "--port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile());
            command.environment()
                    .putAll(Map.of(
                            "DISPLAY",
                            ":" + display(screen),
                            "GDK_BACKEND",
                            "x11",
                            "HOME",
                            folder.toString(),
                            "XDG_CONFIG_HOME",
                            folder.resolve("config").toString(),
                            "XDG_CACHE_HOME",
                            folder.resolve("cache").toString(),
                            "XDG_DATA_HOME",
                            folder.resolve("data").toString(),
                            "LIBGL_ALWAYS_SOFTWARE",
                            "1",
                            "WEBKIT_DISABLE_COMPOSITING_MODE",
                            "1"));
            Process driver = command.start();
            Awaitility.await("WebKit's driver, see " + folder)
                    .atMost(Programs.PATIENCE)
                    .until(() -> listens(port));
            return new WebKit(screen, driver, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void quit() {
        super.quit();
        driver.destroy();
        screen.destroy();
    }

    private static void prepareHome(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(Programs.SAVED));
        Files.writeString(
                Files.createDirectories(folder.resolve("config")).resolve("user-dirs.dirs"),
                "XDG_DOWNLOAD_DIR=\"$HOME/%s\"\n".formatted(Programs.SAVED));
    }

    private static Process startScreen(Path folder) throws IOException {
        return new ProcessBuilder(SCREEN, "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp")
                .redirectError(folder.resolve("screen-log").toFile())
                .start();
    }

    /** The screen says its number once it is there. */
    private static String display(Process screen) throws IOException {
        try (BufferedReader said = screen.inputReader()) {
            return said.readLine().strip();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }
}
