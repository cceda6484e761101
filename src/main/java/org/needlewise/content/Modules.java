package org.needlewise.content;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.needlewise.content.reading.ContentFolder;
import org.needlewise.content.reading.Edition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The modules that can be taught now: those that were read without mistakes.
 *
 * <p>They are read in parallel with the rest of the startup, which waits for them at the end. Earlier callers wait too.
 */
@Component
@EnableConfigurationProperties(ContentSettings.class)
public class Modules implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Modules.class);
    private static final int MOST_TOLD = 100;

    private final ContentFolder folder;
    private final ModuleEditions editions;
    private final CompletableFuture<Void> firstReading;

    Modules(ContentSettings settings, Clock clock) {
        folder = new ContentFolder(settings.folder());
        editions = new ModuleEditions(settings.kept(), clock);
        firstReading = CompletableFuture.runAsync(
                this::refresh, reading -> Thread.ofPlatform().name("content").start(reading));
    }

    /** @throws java.util.concurrent.CompletionException if the folder cannot be read; the program does not start */
    @Override
    public void afterSingletonsInstantiated() {
        firstReading.join();
    }

    /** All modules, each in the requested language or else its first one, ordered by ID. */
    public List<LearningModule> all(Locale language) {
        return editions().stream()
                .map(edition -> edition.in(language))
                .sorted(Comparator.comparing(LearningModule::id))
                .toList();
    }

    /** The languages that are taught, each module's first one first. */
    public List<Locale> languages() {
        return editions().stream()
                .flatMap(edition -> edition.languages().stream())
                .map(LearningModule::language)
                .distinct()
                .toList();
    }

    /** The module in the requested language, or else in its first one. */
    public Optional<LearningModule> find(String id, Locale language) {
        return edition(id).map(edition -> edition.in(language));
    }

    /** The SVG of one of a module's pictures. */
    public Optional<String> picture(String module, String name) {
        return edition(module)
                .flatMap(edition -> Optional.ofNullable(edition.pictures().get(name)));
    }

    /** How each module is taught, by its folder's name, for operators. */
    Map<String, ModuleState> states() {
        firstReading.join();
        return editions.states();
    }

    private Collection<Edition> editions() {
        firstReading.join();
        return editions.all();
    }

    private Optional<Edition> edition(String id) {
        firstReading.join();
        return editions.find(id);
    }

    final synchronized boolean areOutdated() {
        return folder.hasChanges();
    }

    /** Reads what has changed since the last call. A module with mistakes keeps its last good edition. */
    final synchronized void refresh() {
        ContentFolder.Changes changes = folder.changes();
        changes.gone().forEach(editions::forget);
        changes.read().forEach((module, reading) -> editions.accept(ContentFolder.name(module), module, reading));
        changes.skipped().stream()
                .limit(MOST_TOLD)
                .forEach(link -> log.warn(
                        "{} is skipped: it is a link that leads out of the content folder, back to a folder above it, or nowhere",
                        link));
        if (changes.folderMissing()) {
            log.warn("The content folder {} does not exist or is empty", folder.path());
            editions.teachLast();
        } else if (!folder.isMissing()) {
            editions.forgetAllBut(folder.ids());
        }
    }
}
