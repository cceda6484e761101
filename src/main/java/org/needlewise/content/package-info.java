/** The content: modules read from the content folder, checked, cached, and reloaded when files change. */
@NullMarked
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {})
package org.needlewise.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
