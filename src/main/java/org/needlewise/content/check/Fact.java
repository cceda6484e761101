package org.needlewise.content.check;

import org.needlewise.content.file.Place;

/** Something that a module may claim. */
public record Fact(String id, String text, Place place) {}
