/** Needlewise prepares a patient for a conversation about a procedure. */
@org.jspecify.annotations.NullMarked
package org.needlewise;
