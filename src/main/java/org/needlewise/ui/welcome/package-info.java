/** The first screen. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.welcome;
