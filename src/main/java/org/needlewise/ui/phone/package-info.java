/** Continuing on a phone: the code to scan, and the screen that it opens there. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.phone;
