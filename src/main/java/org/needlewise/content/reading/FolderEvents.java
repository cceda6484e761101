package org.needlewise.content.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for changes in a folder and its subfolders. */
public final class FolderEvents implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FolderEvents.class);

    private final Path folder;
    private final Optional<WatchService> service;

    private FolderEvents(Path folder, Optional<WatchService> service) {
        this.folder = folder;
        this.service = service;
    }

    public static FolderEvents of(Path folder) {
        try {
            return new FolderEvents(folder, Optional.of(folder.getFileSystem().newWatchService()));
        } catch (IOException | UnsupportedOperationException e) {
            log.warn("The operating system tells no changes of {}; it is looked at from time to time", folder);
            return new FolderEvents(folder, Optional.empty());
        }
    }

    /** Listens to all folders that exist now; call it again whenever there may be new ones. */
    public void listen() {
        service.ifPresent(listener -> FolderTree.of(folder, folder).folders().forEach(one -> register(one, listener)));
    }

    /** Waits for a change since {@link #listen}; false after a timeout. */
    public boolean await(Duration longest) throws InterruptedException {
        if (service.isEmpty()) {
            LockSupport.parkNanos(longest.toNanos());
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return false;
        }
        WatchKey key = service.get().poll(longest.toNanos(), TimeUnit.NANOSECONDS);
        boolean changed = key != null;
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.get().poll();
        }
        return changed;
    }

    private void register(Path one, WatchService listener) {
        try {
            one.register(
                    listener,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            log.debug("No changes will be told of {}", one, e);
        }
    }

    @Override
    public void close() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException e) {
            log.debug("The watch of {} could not be ended", folder, e);
        }
    }
}
