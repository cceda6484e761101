/** What matters most to the patient, and the readiness statements. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.readiness;
