/** The private self-check, one item at a time. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.selfcheck;
