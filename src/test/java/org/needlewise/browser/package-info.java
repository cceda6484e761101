/** The whole program from a patient's side: in a real browser, over HTTP, by touch, and by keyboard. */
@org.jspecify.annotations.NullMarked
package org.needlewise.browser;
