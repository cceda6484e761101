/** The building blocks of screens: buttons, headings, answers, pictures. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.parts;
