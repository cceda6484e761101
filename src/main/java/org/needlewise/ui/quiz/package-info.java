/** The myth-or-fact quiz and its result. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.quiz;
