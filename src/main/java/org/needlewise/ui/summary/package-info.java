/** The summary, to review and take home. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.summary;
