package org.needlewise.content.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.needlewise.content.LearningModule;

/**
 * A module without mistakes, in all its languages.
 *
 * @param languages the module in each of its languages, its first one first; at least one
 * @param pictures the SVG of each picture, by its file name
 */
public record Edition(List<LearningModule> languages, Map<String, String> pictures) {

    public Edition {
        languages = List.copyOf(languages);
        pictures = Map.copyOf(pictures);
    }

    /** The module in the requested language and region, else in that language, else in its first one. */
    public LearningModule in(Locale language) {
        return exactly(language)
                .or(() -> languages.stream()
                        .filter(module -> module.language().getLanguage().equals(language.getLanguage()))
                        .findFirst())
                .orElseGet(languages::getFirst);
    }

    private Optional<LearningModule> exactly(Locale language) {
        return languages.stream()
                .filter(module -> module.language().equals(language))
                .findFirst();
    }
}
