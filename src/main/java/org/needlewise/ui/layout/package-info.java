/** What stands around every screen, and the parts that screens share. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.layout;
