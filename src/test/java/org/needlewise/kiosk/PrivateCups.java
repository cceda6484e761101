package org.needlewise.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** A test's own CUPS, set up with the commands for kiosks. It prints to one fake printer. */
final class PrivateCups implements AutoCloseable {

    private static final String FILES = """
            ServerRoot FOLDER
            CacheDir FOLDER/cache
            StateDir FOLDER/state
            RequestRoot FOLDER/spool
            TempDir FOLDER/spool/tmp
            ServerKeychain FOLDER/ssl
            AccessLog FOLDER/log/access
            ErrorLog FOLDER/log/error
            PageLog FOLDER/log/page
            FileDevice Yes
            """;

    private static final String OPEN_TO_THE_TEST = """
            Listen 127.0.0.1:PORT
            DefaultAuthType None
            WebInterface No
            <Location />
              Order allow,deny
              Allow all
            </Location>
            <Policy default>
              <Limit All>
                Order deny,allow
              </Limit>
            </Policy>
            """;

    private final int port = freePort();
    private final PaperTray tray = new PaperTray();
    private final Process server;

    PrivateCups(Path folder) {
        try {
            // Some of its processes run as another user.
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
            for (String part : List.of("cache", "state", "spool/tmp", "log", "ppd", "ssl")) {
                Files.createDirectories(folder.resolve(part));
            }
            Files.writeString(folder.resolve("cups-files.conf"), FILES.replace("FOLDER", folder.toString()));
            Files.writeString(
                    folder.resolve("cupsd.conf"),
                    Files.readString(Path.of("docs/kiosk/cupsd-kiosk.conf"))
                            + OPEN_TO_THE_TEST.replace("PORT", String.valueOf(port)));
            server = new ProcessBuilder(
                            "/usr/sbin/cupsd",
                            "-f",
                            "-c",
                            folder.resolve("cupsd.conf").toString(),
                            "-s",
                            folder.resolve("cups-files.conf").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("the printing system").until(() -> run("lpstat", "-r").text().contains("is running"));
    }

    /** What a program needs to print here. */
    Map<String, String> environment() {
        return Map.of("CUPS_SERVER", "127.0.0.1:" + port, "LC_ALL", "C");
    }

    /** A printer with a driver. */
    void add(String printer) {
        done("lpadmin", "-p", printer, "-v", tray.address(), "-P", "src/test/resources/kiosk/printer.ppd", "-E");
    }

    /** A printer that takes what it gets: nothing tells what it can. */
    void addWithoutDriver(String printer) {
        done("lpadmin", "-p", printer, "-v", tray.address(), "-E");
    }

    void done(String... words) {
        Command command = run(words);
        assertThat(command.code()).as(command.text()).isZero();
    }

    Command run(String... words) {
        return Command.run(environment(), words);
    }

    void stop() {
        server.destroy();
        await("the end of the printing system").until(() -> !server.isAlive());
        // Its child processes may write a moment longer.
        server.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** What came out. */
    String paper() {
        return tray.paper();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        tray.close();
    }
}
