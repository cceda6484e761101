/** The whole program as a patient meets it: in a real browser, over the wire, by touch and by keyboard. */
@org.jspecify.annotations.NullMarked
package org.needlewise.browser;
