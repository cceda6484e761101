package org.needlewise.content.check;

import org.needlewise.content.file.Place;

/**
 * An author's permission for a verdict word, or for a number that no fact carries.
 *
 * @param owner the ID of the lesson or item that it belongs to
 * @param parts how the names of the owner's parts start that it covers; empty for all of them
 */
record Allowance(Place place, Kind kind, String owner, String parts, String reason) {

    boolean covers(Passage passage) {
        return passage.kind() == kind
                && passage.owner().equals(owner)
                && passage.part().startsWith(parts);
    }
}
