package org.needlewise.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code bin/kiosk} with a real, locked-down browser. The policies exist only in their private mount namespace. */
final class LockedKiosk implements AutoCloseable {

    private static final String LOCKED = """
            mount -t tmpfs none /etc/chromium && mkdir -p /etc/chromium/policies/managed &&
            bin/kiosk --policies "$0" >/etc/chromium/policies/managed/needlewise.json && exec bin/kiosk "$0" hall
            """;

    private final Process process;
    private final Path folder;

    /** @param folder where all is that it may write */
    LockedKiosk(XScreen screen, String address, Path folder, Map<String, String> environment) {
        this.folder = folder;
        List<String> command = new ArrayList<>(List.of("unshare", "--mount"));
        if (!System.getProperty("user.name").equals("root")) {
            command.add("--map-root-user");
        }
        command.addAll(List.of("bash", "-c", LOCKED, address));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "DISPLAY", screen.name(),
                        "HOME", folder("home").toString(),
                        "TMPDIR", folder("tmp").toString(),
                        "KIOSK_FLAGS", "--no-sandbox --disable-gpu --disable-dev-shm-usage"));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean runs() {
        return process.isAlive();
    }

    int code() {
        return process.exitValue();
    }

    String told() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("kiosk.log");
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("bin/kiosk did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
