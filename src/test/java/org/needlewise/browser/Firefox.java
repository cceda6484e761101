package org.needlewise.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Firefox with a new, empty profile. */
final class Firefox extends RemoteWebDriver {

    private static final Optional<Path> PROGRAM = Programs.find("firefox-esr").or(() -> Programs.find("firefox"));

    private final Process process;

    private Firefox(Process process, Marionette marionette) {
        super(marionette, new ImmutableCapabilities());
        this.process = process;
    }

    static boolean isInstalled() {
        return PROGRAM.isPresent();
    }

    /**
     * Starts it.
     *
     * @param folder for its profile; what it saves goes to {@code saved} there
     */
    static Firefox start(Path folder) {
        try {
            Path saved = Files.createDirectories(folder.resolve(Programs.SAVED));
            Files.writeString(folder.resolve("user.js"), preferences(saved));
            Process process = new ProcessBuilder(
                            PROGRAM.orElseThrow().toString(),
                            "--headless",
                            "--marionette",
                            "--no-remote",
                            "--profile",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            return new Firefox(process, new Marionette(port(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void quit() {
        process.destroy();
        process.onExit().join();
    }

    /** Firefox writes it down once it listens. */
    private static int port(Path folder) throws IOException {
        Path file = folder.resolve("MarionetteActivePort");
        Awaitility.await("Firefox, see " + folder)
                .atMost(Programs.PATIENCE)
                .until(() -> Files.exists(file) && !Files.readString(file).isBlank());
        return Integer.parseInt(Files.readString(file).strip());
    }

    private static String preferences(Path saved) {
        Map<String, Object> preferences = Map.of(
                "marionette.port", 0,
                "browser.download.folderList", 2,
                "browser.download.dir", saved,
                "browser.download.alwaysOpenPanel", false,
                "datareporting.policy.dataSubmissionEnabled", false,
                "app.normandy.enabled", false,
                "network.captive-portal-service.enabled", false,
                "network.connectivity-service.enabled", false);
        return preferences.entrySet().stream()
                .map(entry -> "user_pref(\"%s\", %s);\n"
                        .formatted(
                                entry.getKey(),
                                entry.getValue() instanceof Path path ? "\"" + path + "\"" : entry.getValue()))
                .collect(Collectors.joining());
    }
}
