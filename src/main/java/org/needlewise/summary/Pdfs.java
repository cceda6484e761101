package org.needlewise.summary;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.needlewise.summary.pdf.AccessiblePdf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Summaries as PDF files: made beside the screens, a few at a time, and kept only as long as it takes to send them. */
@Component
public class Pdfs {

    private static final Logger log = LoggerFactory.getLogger(Pdfs.class);

    private static final int THREADS = 2;
    private static final int MOST_WAITING = 64;
    private static final long MOST_BYTES = 32L << 20;
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final SummaryPage pages;
    private final ExecutorService workshop = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("pdf-", 1).daemon().factory());
    private final AsyncCache<Summary, byte[]> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Summary summary, byte[] pdf) -> pdf.length)
            .expireAfterWrite(KEPT)
            .buildAsync();
    private final Supplier<Optional<AccessiblePdf>> check;
    private final CompletableFuture<Optional<AccessiblePdf>> printer = new CompletableFuture<>();
    private final AtomicBoolean checking = new AtomicBoolean();

    @Autowired
    Pdfs(SummaryPage pages) {
        this(pages, AccessiblePdf::load);
    }

    Pdfs(SummaryPage pages, Supplier<AccessiblePdf> printer) {
        this.pages = pages;
        this.check = () -> {
            pages.prepare();
            return checked(printer);
        };
    }

    /** Whether this system can make PDFs; it was tried when the program had started, and the first to ask may wait. */
    public boolean offered() {
        return printer().join().isPresent();
    }

    /**
     * The summary as a file; asked for again, it is not made again.
     *
     * @return fails when too many are waited for, or when this system can make none
     */
    public CompletableFuture<byte[]> of(Summary summary) {
        try {
            return made.get(summary, (wanted, _) -> printer().thenApplyAsync(it -> make(it, wanted), workshop));
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * The lines that would lose letters, because none of the fonts has them.
     *
     * @return none where no PDF can be made
     */
    public List<String> lacking(Summary summary) {
        return printer().join().map(pdf -> lacking(pdf, summary)).orElse(List.of());
    }

    /** Keeps nothing of a summary any longer. */
    public void forget(Summary summary) {
        made.synchronous().invalidate(summary);
    }

    /** Tries whether PDFs can be made, unless that was begun before; the start does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void check() {
        if (!checking.getAndSet(true)) {
            var _ = printer.completeAsync(check, workshop);
        }
    }

    @PreDestroy
    void close() {
        workshop.shutdownNow();
    }

    private CompletableFuture<Optional<AccessiblePdf>> printer() {
        check();
        return printer;
    }

    private byte[] make(Optional<AccessiblePdf> printer, Summary summary) {
        AccessiblePdf pdf = printer.orElseThrow(() -> new IllegalStateException("no PDF can be made here"));
        return pdf.of(pages.paper(summary, !lacking(pdf, summary).isEmpty()));
    }

    private static List<String> lacking(AccessiblePdf pdf, Summary summary) {
        return summary.texts().filter(text -> !pdf.lacking(text).isEmpty()).toList();
    }

    /** Loads the fonts and makes one page, so that what is missing shows now and the first patient need not wait. */
    private static Optional<AccessiblePdf> checked(Supplier<AccessiblePdf> printer) {
        try {
            AccessiblePdf pdf = printer.get();
            pdf.of(
                    "<!DOCTYPE html><html lang=\"en\"><head><title>Check</title></head><body><p>Check</p></body></html>");
            return Optional.of(pdf);
        } catch (LinkageError | RuntimeException e) {
            log.warn(
                    "\"Save as PDF\" is not offered, because this system cannot make PDFs; printing works. It needs the "
                            + "JDK's module java.desktop and the library libfontconfig (on Debian and Ubuntu: apt-get "
                            + "install libfontconfig1). What went wrong: {}",
                    e.toString());
            return Optional.empty();
        }
    }
}
