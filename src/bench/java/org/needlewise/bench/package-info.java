/** Measures the built program, in a real process and a real browser, against the figures that it promises. */
@org.jspecify.annotations.NullMarked
package org.needlewise.bench;
