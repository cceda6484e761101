package org.needlewise.content.check;

import java.util.Set;
import org.needlewise.content.file.Place;

/**
 * A text for patients.
 *
 * @param owner the ID of the lesson or item that it belongs to
 * @param part its role in the owner, such as {@code because}; the same in all languages
 * @param facts the IDs of the facts that it relies on
 */
public record Passage(Place place, Kind kind, String owner, String part, String text, Set<String> facts, Form form) {

    /** What a text is, which decides how its reading level is measured. */
    public enum Form {
        /** A title or an alternative text, which is no sentence. */
        NAME,
        /** Sentences outside of a lesson's cards. */
        SENTENCES,
        /** A paragraph of a lesson's card. */
        PARAGRAPH,
        /** An item of a list on a lesson's card. It is read with the paragraph that leads into the list. */
        LIST_ITEM
    }

    public Passage {
        facts = Set.copyOf(facts);
    }

    Passage with(Passage more) {
        return new Passage(place, kind, owner, part, text + "\n" + more.text, facts, form);
    }

    String key() {
        return kind.word() + " '" + owner + "': " + part;
    }
}
