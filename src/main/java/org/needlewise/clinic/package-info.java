/** The settings of the clinic: its name, phone numbers, and appearance. */
@NullMarked
@ApplicationModule(
        displayName = "Clinic",
        allowedDependencies = {})
package org.needlewise.clinic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
