/** The questions that the patient wants to ask. */
@org.jspecify.annotations.NullMarked
package org.needlewise.ui.questions;
