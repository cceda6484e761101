package org.needlewise.content.reading;

/** @param index of the line in the body of its lesson, starting at 0 */
record LineMistake(int index, String found, String expected) {}
