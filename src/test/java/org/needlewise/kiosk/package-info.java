/** What a clinic's helper sets a kiosk up with, outside of the program. */
@org.jspecify.annotations.NullMarked
package org.needlewise.kiosk;
