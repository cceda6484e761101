package org.needlewise.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Source;
import org.needlewise.content.check.Checks;
import org.needlewise.content.check.Facts;
import org.needlewise.content.check.Kind;
import org.needlewise.content.check.LanguageFindings;
import org.needlewise.content.file.Part;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Words;

/** Reads a module in all its languages, and checks each one alone and all of them together. */
final class TranslationsReader {

    private final Folder folder;
    private final Part module;
    private final Optional<Facts> facts;
    private final Pictures pictures;
    private final ReviewReader review;
    private final List<LanguageFindings> findingsOfAll = new ArrayList<>();

    /** @param facts empty if they cannot be read */
    TranslationsReader(Folder folder, Part module, Optional<Facts> facts, Pictures pictures, ReviewReader review) {
        this.folder = folder;
        this.module = module;
        this.facts = facts;
        this.pictures = pictures;
        this.review = review;
    }

    List<LearningModule> read() {
        List<LearningModule> languages = module.at("languages").items().stream()
                .filter(part -> part.text().matches("[a-z]{2,3}(-[A-Z]{2})?"))
                .flatMap(part -> language(part).stream())
                .toList();
        Checks.together(findingsOfAll, known(), folder.problems());
        return languages;
    }

    private Optional<LearningModule> language(Part part) {
        Folder own = folder.within(part.text(), LanguageFolderReader.FILES);
        if (!own.exists()) {
            folder.problems()
                    .add(
                            part.place(),
                            "the folder of the language " + Words.quoted(part.text()) + " is missing",
                            "a folder for each language");
            return Optional.empty();
        }
        Locale language = Locale.forLanguageTag(part.text());
        LanguageFindings findings = new LanguageFindings(language, Place.top(own.path()), folder.problems());
        findingsOfAll.add(findings);
        if (facts.isEmpty()) {
            findings.unreadable(Kind.FACT);
        }
        Optional<LearningModule> read = new LanguageFolderReader(own, language, findings, pictures, known())
                .read(module, review.read(language));
        Checks.language(findings, known());
        Place quiz = Place.top(own.path().resolve("quiz.yaml"));
        read.ifPresent(text -> Checks.whole(findings, text, module.at("lessons").place(), quiz));
        return read;
    }

    private Facts known() {
        return facts.orElseGet(() -> new Facts(Map.of(), List.of(new Source("", ""))));
    }
}
