package org.needlewise.content;

import java.time.Duration;
import java.util.Optional;
import org.needlewise.content.reading.ContentFolder;
import org.needlewise.content.reading.FolderEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reloads changed modules while the program runs, once their files have settled. */
@Component
class ContentWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ContentWatch.class);

    /** A folder that never settles is read anyway after this many settling times. */
    private static final int PATIENCE = 4;

    private static final Duration LAST_WRITE = Duration.ofSeconds(2);

    private final ContentSettings settings;
    private final Modules modules;
    private final ContentFolder folder;
    private boolean failing;
    private volatile Optional<Thread> watching = Optional.empty();

    ContentWatch(ContentSettings settings, Modules modules) {
        this.settings = settings;
        this.modules = modules;
        this.folder = new ContentFolder(settings.folder());
    }

    @Override
    public boolean isAutoStartup() {
        return settings.watch();
    }

    @Override
    public void start() {
        watching = Optional.of(Thread.ofVirtual().name("content-watch").start(this::watch));
    }

    @Override
    public void stop() {
        watching.ifPresent(ContentWatch::end);
        watching = Optional.empty();
    }

    /** Waits for what is being written, so that the program does not end amid it. */
    private static void end(Thread thread) {
        thread.interrupt();
        try {
            thread.join(LAST_WRITE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watching.isPresent();
    }

    private void watch() {
        try (FolderEvents events = FolderEvents.of(settings.folder())) {
            while (true) {
                look(events);
            }
        } catch (InterruptedException e) {
            log.debug("The content folder is no longer watched");
        }
    }

    /** Waits until two scans of the folder, one settling time apart, are equal. */
    private void settle(FolderEvents events) throws InterruptedException {
        long end = System.nanoTime() + settings.settle().multipliedBy(PATIENCE).toNanos();
        ContentFolder.Look before = folder.look();
        while (System.nanoTime() < end) {
            boolean quiet = !events.await(settings.settle());
            ContentFolder.Look after = folder.look();
            if (quiet && after.equals(before)) {
                return;
            }
            before = after;
        }
    }

    /** Scans once and retries on errors. An error is logged only once until a scan succeeds. */
    private void look(FolderEvents events) throws InterruptedException {
        try {
            // Listens before the first scan, so that no change is missed in between.
            events.listen();
            if (modules.areOutdated()) {
                settle(events);
                modules.refresh();
            } else {
                events.await(settings.poll());
            }
            failing = false;
        } catch (RuntimeException | StackOverflowError e) {
            if (!failing) {
                log.error("The content folder {} could not be read; what was read before stays", settings.folder(), e);
            }
            failing = true;
            events.await(settings.poll());
        }
    }
}
