/** The questions that the patient brings along. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.questions;
