package org.needlewise.content;

/** A word that patients may not know, and what it means. */
public record Term(String id, String term, String meaning) {}
