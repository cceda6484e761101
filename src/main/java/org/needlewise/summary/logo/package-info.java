/** Draws a clinic's logo for paper, and tells what would not come out as it does on the screen. */
@org.jspecify.annotations.NullMarked
package org.needlewise.summary.logo;
