/** The summary by e-mail. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.email;
