/** A browser in a waiting room: how it becomes a station, what invites there, and what it may offer. */
@NullMarked
@ApplicationModule(
        displayName = "Station",
        allowedDependencies = {"clinic", "content", "web"})
package org.needlewise.station;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
