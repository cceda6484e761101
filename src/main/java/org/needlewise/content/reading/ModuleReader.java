package org.needlewise.content.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.content.check.Facts;
import org.needlewise.content.file.Part;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and checks the folder of one module. */
public final class ModuleReader {

    private static final String MODULE = "module.yaml";
    private static final String FACTS = "facts.yaml";

    private static final Logger log = LoggerFactory.getLogger(ModuleReader.class);

    private final Problems problems = new Problems();
    private final Folder folder;
    private final LocalDate today;

    private ModuleReader(Path path, LocalDate today) {
        this.folder = Folder.of(path, List.of(MODULE, FACTS), problems);
        this.today = today;
    }

    /**
     * Reads a module, or reports all its mistakes.
     *
     * @param today the latest valid date of the last review
     */
    public static Reading read(Path folder, LocalDate today) {
        ModuleReader reader = new ModuleReader(folder, today);
        try {
            return reader.read();
        } catch (RuntimeException | StackOverflowError e) {
            // One module must not prevent the others from being read.
            log.error("The module in {} could not be read", folder, e);
            reader.problems.add(Place.top(folder), "the module cannot be read", "files that are whole");
            return new Reading(Optional.empty(), reader.problems.list(), List.of());
        }
    }

    private Reading read() {
        folder.tellUnknown();
        Optional<Part> module = folder.yaml(MODULE, "module");
        Optional<Facts> facts = folder.yaml(FACTS, "facts").map(new FactsReader(module, problems)::read);
        Pictures pictures = Pictures.read(folder);
        List<LearningModule> languages =
                module.map(part -> languages(part, facts, pictures)).orElse(List.of());
        pictures.tellUnused();
        Optional<Edition> edition =
                problems.hasMistakes() ? Optional.empty() : Optional.of(new Edition(languages, pictures.shown()));
        return new Reading(edition, problems.list(), problems.allowed());
    }

    private List<LearningModule> languages(Part module, Optional<Facts> facts, Pictures pictures) {
        new ModuleCheck(module, folder).check();
        ReviewReader review = new ReviewReader(module.at("review"), today, problems);
        review.check();
        return new TranslationsReader(folder, module, facts, pictures, review).read();
    }
}
