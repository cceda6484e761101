/** What stands before the screens: how many may come in, and how large and how slow a request may be. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.guard;
