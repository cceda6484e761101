package org.needlewise.content;

/** A source of a module's facts. */
public record Source(String title, String publisher) {}
