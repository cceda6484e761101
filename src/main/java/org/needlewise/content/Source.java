package org.needlewise.content;

/** Where the facts of a module come from. */
public record Source(String title, String publisher) {}
