/** Draws a clinic's logo for paper, and reports what would not look as it does on the screen. */
@org.jspecify.annotations.NullMarked
package org.needlewise.summary.logo;
