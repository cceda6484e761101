/** The readiness statements. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.readiness;
