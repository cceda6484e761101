/** Seals what leaves the program's memory, so that nobody else reads or alters it. */
@NullMarked
@ApplicationModule(
        displayName = "Seal",
        allowedDependencies = {})
package org.needlewise.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
