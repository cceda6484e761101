/** The way to a phone: the code to scan, and what it opens there. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.phone;
