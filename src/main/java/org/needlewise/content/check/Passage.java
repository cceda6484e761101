package org.needlewise.content.check;

import java.util.Set;
import org.needlewise.content.file.Place;

/**
 * A text that patients read.
 *
 * @param owner the id of the lesson or item that it belongs to
 * @param part what it is in its owner, such as {@code because}; the same in all languages
 * @param facts the ids of the facts that it rests on
 * @param prose whether it is made of sentences, other than a title or what stands for a picture
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
