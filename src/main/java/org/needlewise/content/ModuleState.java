package org.needlewise.content;

import java.time.Instant;
import java.util.Optional;

/**
 * How a module is taught, for operators.
 *
 * @param taught whether an edition is in use
 * @param oldSince when the edition in use came into use, if the files cannot be taught and it is the last good one
 * @param mistakes how many the files have; at least 1 if they cannot be read at all
 */
record ModuleState(boolean taught, Optional<Instant> oldSince, int mistakes, int advice) {}
