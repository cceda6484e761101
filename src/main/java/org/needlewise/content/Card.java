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
 * @param otherSources the sources that the card rests on besides the module's first one
 */
public record Card(
        String title,
        String html,
        String text,
        Optional<Picture> picture,
        List<Term> terms,
        List<Source> otherSources) {

    public Card {
        terms = List.copyOf(terms);
        otherSources = List.copyOf(otherSources);
    }

    public Card(String title, String html, String text, Optional<Picture> picture, List<Term> terms) {
        this(title, html, text, picture, terms, List.of());
    }

    public Card restingOn(List<Source> others) {
        return new Card(title, html, text, picture, terms, others);
    }

    Duration time() {
        String caption = picture.flatMap(Picture::caption).orElse("");
        return Pace.reading(title, text, caption).plus(Pace.taps(1));
    }
}
