/** The checks that concern several parts of a module, and the measures of plain language. */
@NullMarked
package org.needlewise.content.check;

import org.jspecify.annotations.NullMarked;
