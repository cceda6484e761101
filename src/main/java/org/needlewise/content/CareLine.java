package org.needlewise.content;

/** One line of aftercare, or one reason to call the doctor. */
public record CareLine(String id, String text) {}
