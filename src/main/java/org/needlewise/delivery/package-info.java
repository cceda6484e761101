/** Reliable email: valid addresses, rate limits, and an outbox. */
@NullMarked
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {"summary", "clinic", "limits", "seal"})
package org.needlewise.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
