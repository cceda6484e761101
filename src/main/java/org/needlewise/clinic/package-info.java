/** The settings of the place: its name, its phone numbers and its look. */
@NullMarked
@ApplicationModule(
        displayName = "Clinic",
        allowedDependencies = {})
package org.needlewise.clinic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
