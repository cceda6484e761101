/** How often something may be done within a time. */
@NullMarked
@ApplicationModule(
        displayName = "Limits",
        allowedDependencies = {})
package org.needlewise.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
