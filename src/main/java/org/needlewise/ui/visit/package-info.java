/** One patient's visit in one session: its state, its cookie, what it offers, and its end. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.visit;
