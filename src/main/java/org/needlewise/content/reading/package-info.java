/** Reads a folder of files into a module. */
@NullMarked
package org.needlewise.content.reading;

import org.jspecify.annotations.NullMarked;
