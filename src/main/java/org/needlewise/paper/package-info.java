/** Makes a tagged PDF (PDF/UA-1) from an HTML page, in any script that the JDK can shape. */
@NullMarked
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {})
package org.needlewise.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
