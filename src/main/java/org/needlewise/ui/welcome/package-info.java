/** The first screen, and the page that stands in while nothing can be taught. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.welcome;
