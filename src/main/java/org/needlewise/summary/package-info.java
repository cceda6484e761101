/** The summary of a journey: what the patient brings to the conversation, on screen and on paper. */
@NullMarked
@ApplicationModule(
        displayName = "Summary",
        allowedDependencies = {"content", "journey", "clinic", "paper", "seal"})
package org.needlewise.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
