package org.needlewise.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.needlewise.content.file.Allowed;
import org.needlewise.content.file.Problem;
import org.needlewise.content.file.Words;
import org.needlewise.content.reading.Edition;
import org.needlewise.content.reading.KeptEditions;
import org.needlewise.content.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The edition of each module that is in use: the newest without mistakes, or else the last good one. */
final class ModuleEditions {

    private static final Logger log = LoggerFactory.getLogger(Modules.class);
    private static final int MOST_TOLD = 100;

    /** Never evicts: it may hold the only good edition of a module. */
    private final Cache<String, Edition> editions = Caffeine.newBuilder().build();

    private final Map<String, Instant> since = new ConcurrentHashMap<>();
    private final Map<String, ModuleState> states = new ConcurrentHashMap<>();
    private final KeptEditions kept;
    private final Clock clock;

    ModuleEditions(Path folder, Clock clock) {
        this.kept = new KeptEditions(folder);
        this.clock = clock;
    }

    Collection<Edition> all() {
        return editions.asMap().values();
    }

    Optional<Edition> find(String id) {
        return Optional.ofNullable(editions.getIfPresent(id));
    }

    /** How each module is taught, by its folder's name. */
    Map<String, ModuleState> states() {
        return Map.copyOf(states);
    }

    /**
     * Takes a good edition into use and keeps a copy of it. If there are mistakes, the last good one stays in use, and
     * after a restart the kept one comes into use.
     *
     * @param folder the module's folder
     */
    void accept(String id, Path folder, Reading reading) {
        tell(reading);
        int mistakes = reading.mistakes().size();
        int advice = reading.advice().size();
        reading.edition()
                .ifPresentOrElse(
                        edition -> {
                            use(id, edition, clock.instant());
                            kept.keep(id, folder, edition);
                            states.put(id, new ModuleState(true, Optional.empty(), 0, advice));
                            String told = Words.count(advice, "piece of advice", "pieces of advice");
                            log.info(
                                    "The module '{}' is in use, version {}{}",
                                    id,
                                    edition.languages().getFirst().version(),
                                    advice == 0 ? "" : ", with " + told);
                        },
                        () -> goBack(id, "has " + Words.count(mistakes, "mistake", "mistakes"), mistakes, advice));
    }

    /** Teaches what was taught last, now or before a restart, while the content folder is missing. */
    void teachLast() {
        known().forEach(id -> goBack(id, "cannot be read", 1, 0));
    }

    /** The module was removed. */
    void forget(String id) {
        editions.invalidate(id);
        since.remove(id);
        states.remove(id);
        kept.forget(id);
    }

    /** Forgets the modules that were removed while the program was not running, or the content folder was missing. */
    void forgetAllBut(Collection<String> ids) {
        known().stream().filter(id -> !ids.contains(id)).forEach(this::forget);
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(kept.ids());
        known.addAll(editions.asMap().keySet());
        return known;
    }

    private void use(String id, Edition edition, Instant when) {
        editions.put(id, edition);
        since.put(id, when);
    }

    private void goBack(String id, String why, int mistakes, int advice) {
        if (find(id).isEmpty()) {
            kept.read(id).ifPresent(reading -> useKept(id, reading));
        }
        boolean taught = find(id).isPresent();
        Optional<Instant> old = taught ? Optional.ofNullable(since.get(id)) : Optional.empty();
        states.put(id, new ModuleState(taught, old, mistakes, advice));
        String then = old.map(
                        time -> "its last good edition, of " + time.truncatedTo(ChronoUnit.SECONDS) + ", is taught")
                .orElse("it is not shown");
        log.warn("The module '{}' {}; {}", id, why, then);
    }

    private void useKept(String id, Reading reading) {
        reading.edition()
                .ifPresentOrElse(edition -> use(id, edition, kept.since(id).orElseGet(clock::instant)), () -> {
                    reading.mistakes().stream()
                            .limit(MOST_TOLD)
                            .map(Problem::marked)
                            .forEach(log::warn);
                    log.warn(
                            "The kept edition of the module '{}' cannot be taught: the program's rules have changed, or someone changed it",
                            id);
                });
    }

    private static void tell(Reading reading) {
        reading.advice().stream().limit(MOST_TOLD).map(Problem::marked).forEach(log::info);
        reading.allowed().stream().limit(MOST_TOLD).map(Allowed::message).forEach(log::info);
        reading.mistakes().stream().limit(MOST_TOLD).map(Problem::marked).forEach(log::warn);
    }
}
