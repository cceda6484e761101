/** The myth-or-fact quiz and what came of it. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.quiz;
