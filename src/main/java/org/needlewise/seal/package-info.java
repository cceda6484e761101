/** Seals what leaves the program's memory, so that no one else can read or alter it. */
@NullMarked
@ApplicationModule(
        displayName = "Seal",
        allowedDependencies = {})
package org.needlewise.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
