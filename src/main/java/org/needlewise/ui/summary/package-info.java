/** The summary, to look over and to print. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.summary;
