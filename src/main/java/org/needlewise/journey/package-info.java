/** What one patient did: the journey, its changes, and what follows from it. */
@NullMarked
@ApplicationModule(
        displayName = "Journey",
        allowedDependencies = {"content", "seal"})
package org.needlewise.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
