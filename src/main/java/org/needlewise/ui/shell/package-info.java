/** What stands around every screen and in the page that holds it, and the screens that stand in for others. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.shell;
