/** The way from a folder of files to a module. */
@NullMarked
package org.needlewise.content.reading;

import org.jspecify.annotations.NullMarked;
