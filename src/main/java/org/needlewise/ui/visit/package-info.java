/** One patient's way in one session: the visit, its cookie, what it offers, and its end. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.visit;
