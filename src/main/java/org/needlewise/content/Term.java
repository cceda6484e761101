package org.needlewise.content;

/** A word that patients may not know, and its meaning. */
public record Term(String id, String term, String meaning) {}
