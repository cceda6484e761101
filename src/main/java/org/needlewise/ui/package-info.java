/** The screens: shows content, turns taps into a new journey, and requests a summary when it is needed. */
@NullMarked
@ApplicationModule(displayName = "Screens")
package org.needlewise.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
