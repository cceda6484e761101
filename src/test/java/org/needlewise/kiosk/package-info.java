/** The scripts that a clinic's helper uses to set up a kiosk, outside of the program. */
@org.jspecify.annotations.NullMarked
package org.needlewise.kiosk;
