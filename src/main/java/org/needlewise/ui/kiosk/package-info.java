/** A browser in a waiting room: how it becomes a station, what invites there, and how it forgets. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.kiosk;
