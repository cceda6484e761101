package org.needlewise.content;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One idea, with a picture or a short list.
 *
 * @param html the body without its picture, sanitized: only paragraphs, lists, emphasis, and callouts
 * @param text the same body as plain text
 * @param terms the words of the module's glossary that the card uses
 */
public record Card(String title, String html, String text, Optional<Picture> picture, List<Term> terms) {

    public Card {
        terms = List.copyOf(terms);
    }

    Duration time() {
        return Pace.reading(title, text).plus(Pace.taps(1));
    }
}
