/** The frame around every screen, the page that contains it, and the screens that replace others. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.shell;
