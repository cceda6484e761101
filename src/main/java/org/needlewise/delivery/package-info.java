/** E-mail that is not lost: who may be written to, how often, and an outbox. */
@NullMarked
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {"summary", "clinic", "seal"})
package org.needlewise.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
