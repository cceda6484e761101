/** What screens are made of: buttons, headings, answers, pictures. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.parts;
