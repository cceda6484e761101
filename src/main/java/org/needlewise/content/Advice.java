package org.needlewise.content;

/** One line of aftercare, or one reason to call the doctor. */
public record Advice(String id, String text) {}
