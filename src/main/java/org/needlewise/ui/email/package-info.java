/** Sending the summary by email. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.email;
