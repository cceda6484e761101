/** The screens: shows content, turns taps into a new journey, and asks for a summary when it is wanted. */
@NullMarked
@ApplicationModule(displayName = "Screens")
package org.needlewise.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
