/** A kiosk in a waiting room: how a browser becomes a station, its attract page, and what it may offer. */
@NullMarked
@ApplicationModule(
        displayName = "Station",
        allowedDependencies = {"clinic", "content", "web"})
package org.needlewise.station;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
