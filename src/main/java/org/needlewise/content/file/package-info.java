/** Files of authors: read safely, with the line of everything in them. */
@NullMarked
package org.needlewise.content.file;

import org.jspecify.annotations.NullMarked;
