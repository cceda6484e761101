/** The list of lessons, and a lesson card by card. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.lesson;
