package org.needlewise.browser;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All reachable objects in this virtual machine, including the server's. */
record Heap(Path dump) implements AutoCloseable {

    private static final List<Charset> FORMS =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    static Heap now() {
        try {
            Path dump = Files.createTempDirectory("heap").resolve("heap.hprof");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
            return new Heap(dump);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text is anywhere in it; the text is made only now, so that it is not found because it is asked for. */
    boolean holds(String... parts) {
        String text = String.join("", parts);
        return FORMS.stream().anyMatch(form -> holds(text.getBytes(form)));
    }

    private boolean holds(byte[] wanted) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(dump), 1 << 20)) {
            int[] fallbacks = fallbacks(wanted);
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                while (matched > 0 && wanted[matched] != (byte) next) {
                    matched = fallbacks[matched - 1];
                }
                if (wanted[matched] == (byte) next && ++matched == wanted.length) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where to go on after a mismatch, as Knuth, Morris and Pratt search. */
    private static int[] fallbacks(byte[] wanted) {
        int[] fallbacks = new int[wanted.length];
        int matched = 0;
        for (int place = 1; place < wanted.length; place++) {
            while (matched > 0 && wanted[place] != wanted[matched]) {
                matched = fallbacks[matched - 1];
            }
            if (wanted[place] == wanted[matched]) {
                matched++;
            }
            fallbacks[place] = matched;
        }
        return fallbacks;
    }

    @Override
    public void close() {
        try {
            Files.delete(dump);
            Files.delete(dump.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
