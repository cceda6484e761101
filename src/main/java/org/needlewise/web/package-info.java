/** HTTP outside of the screens: filters, limits, headers, plain pages, pictures, and the logo. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"clinic", "content", "limits"})
package org.needlewise.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
