package org.needlewise.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.needlewise.content.file.Allowed;
import org.needlewise.content.file.Problem;
import org.needlewise.content.file.Words;
import org.needlewise.content.reading.ContentFolder;
import org.needlewise.content.reading.Edition;
import org.needlewise.content.reading.Reading;
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

    /** Never evicts: it may hold the only good edition of a module. */
    private final Cache<String, Edition> editions = Caffeine.newBuilder().build();

    private final CompletableFuture<Void> firstReading;

    Modules(ContentSettings settings) {
        folder = new ContentFolder(settings.folder());
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

    private Collection<Edition> editions() {
        firstReading.join();
        return editions.asMap().values();
    }

    private Optional<Edition> edition(String id) {
        firstReading.join();
        return Optional.ofNullable(editions.getIfPresent(id));
    }

    final synchronized boolean areOutdated() {
        return folder.hasChanges();
    }

    /** Reads what has changed since the last call. A module with mistakes keeps its last good edition. */
    final synchronized void refresh() {
        ContentFolder.Changes changes = folder.changes();
        editions.invalidateAll(changes.gone());
        changes.read().forEach(this::accept);
        changes.skipped().stream()
                .limit(MOST_TOLD)
                .forEach(link -> log.warn(
                        "{} is skipped: it is a link that leads out of the content folder, back to a folder above it, or nowhere",
                        link));
        if (changes.folderMissing()) {
            log.warn("The content folder {} does not exist", folder.path());
        }
    }

    private void accept(String id, Reading reading) {
        reading.advice().stream().limit(MOST_TOLD).map(Problem::marked).forEach(log::info);
        reading.allowed().stream().limit(MOST_TOLD).map(Allowed::message).forEach(log::info);
        reading.mistakes().stream().limit(MOST_TOLD).map(Problem::marked).forEach(log::warn);
        reading.edition()
                .ifPresentOrElse(
                        edition -> use(id, edition, reading.advice().size()),
                        () -> keep(id, reading.mistakes().size()));
    }

    private void use(String id, Edition edition, int advice) {
        editions.put(id, edition);
        log.info(
                "The module '{}' is in use, version {}{}",
                id,
                edition.languages().getFirst().version(),
                advice == 0 ? "" : ", with " + Words.count(advice, "piece of advice", "pieces of advice"));
    }

    private void keep(String id, int mistakes) {
        boolean kept = editions.getIfPresent(id) != null;
        log.warn(
                "The module '{}' has {}; {}",
                id,
                Words.count(mistakes, "mistake", "mistakes"),
                kept ? "its last good version stays in use" : "it is not shown");
    }
}
