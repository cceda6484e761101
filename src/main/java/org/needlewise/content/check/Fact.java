package org.needlewise.content.check;

import org.needlewise.content.file.Place;

/**
 * Something that a module may claim.
 *
 * @param source the ID of its source; empty for the module's first one
 */
public record Fact(String id, String text, String source, Place place) {}
