package org.needlewise.content.check;

import java.util.Set;
import org.needlewise.content.file.Place;

/**
 * A text for patients.
 *
 * @param owner the ID of the lesson or item that it belongs to
 * @param part its role in the owner, such as {@code because}; the same in all languages
 * @param facts the IDs of the facts that it relies on
 * @param prose whether it consists of sentences, unlike a title or an alternative text
 */
public record Passage(
        Place place, Kind kind, String owner, String part, String text, Set<String> facts, boolean prose) {

    public Passage {
        facts = Set.copyOf(facts);
    }

    Passage with(Passage more) {
        return new Passage(place, kind, owner, part, text + "\n" + more.text, facts, prose);
    }

    String key() {
        return kind.word() + " '" + owner + "': " + part;
    }
}
