package org.needlewise.content;

/** One short line of advice for the time after the treatment. */
public record Advice(String id, String text) {}
