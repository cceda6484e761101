package org.needlewise.summary;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.needlewise.paper.AccessiblePdf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes summaries as PDF files in the background, a few at a time, and keeps them only until they are sent. */
@Component
public class Pdfs {

    private static final Logger log = LoggerFactory.getLogger(Pdfs.class);

    /** More than all visits from one address could ask for. */
    private static final int MOST_WAITING = 512;

    private static final int MOST_OF_ONE_VISIT = 3;
    private static final long MOST_BYTES = 32L << 20;
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final SummaryPage pages;
    private final FairQueue onScreens = new FairQueue("pdf", 2, MOST_OF_ONE_VISIT, MOST_WAITING);
    private final FairQueue inMails = new FairQueue("pdf-mail", 1, MOST_OF_ONE_VISIT, MOST_WAITING);
    private final AsyncCache<Wanted, byte[]> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Wanted wanted, byte[] pdf) -> pdf.length)
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

    /** Whether this system can make PDFs. This is tested after startup, and the first caller may have to wait. */
    public boolean offered() {
        return printer().join().isPresent();
    }

    /** What a file is for; the two kinds do not wait for each other. */
    public enum Use {
        SCREEN,
        EMAIL
    }

    private record Wanted(Summary summary, Use use) {}

    /**
     * The summary as a file; asking for it again does not make it again.
     *
     * @param asker the same object for all requests of one visit; visits take turns
     * @return fails if this visit or all visits have too many waiting requests, or if this system cannot make PDFs
     */
    public CompletableFuture<byte[]> of(Summary summary, Use use, Object asker) {
        return ready(summary)
                .orElseGet(() -> made.get(
                        new Wanted(summary, use),
                        (wanted, _) ->
                                printer().thenCompose(it -> turns(use).ask(asker, () -> make(it, wanted.summary())))));
    }

    private FairQueue turns(Use use) {
        return switch (use) {
            case SCREEN -> onScreens;
            case EMAIL -> inMails;
        };
    }

    private Optional<CompletableFuture<byte[]>> ready(Summary summary) {
        return Stream.of(Use.values())
                .map(use -> made.getIfPresent(new Wanted(summary, use)))
                .flatMap(Stream::ofNullable)
                .filter(file -> file.isDone() && !file.isCompletedExceptionally())
                .findFirst();
    }

    /**
     * The lines that would lose letters because no font has them.
     *
     * @return an empty list if no PDF can be made
     */
    public List<String> lacking(Summary summary) {
        return printer().join().map(pdf -> lacking(pdf, summary)).orElse(List.of());
    }

    /** Discards everything that is kept of a summary. */
    public void forget(Summary summary) {
        for (Use use : Use.values()) {
            made.synchronous().invalidate(new Wanted(summary, use));
        }
    }

    /** Starts testing whether PDFs can be made, unless that has started already; startup does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void check() {
        if (!checking.getAndSet(true)) {
            var _ = printer.completeAsync(
                    check,
                    start -> Thread.ofPlatform().name("pdf-check").daemon().start(start));
        }
    }

    @PreDestroy
    void close() {
        onScreens.close();
        inMails.close();
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

    /** Loads the fonts and makes one page, so that anything missing shows now and the first patient does not wait. */
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
