package org.needlewise.content;

/** Something that may matter to a patient, in their own voice, such as "Little pain". */
public record PersonalValue(String id, String text) {}
