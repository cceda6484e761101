/** Makes a tagged PDF (PDF/UA-1) of a page of HTML, in any script that the JDK can shape. */
@org.jspecify.annotations.NullMarked
package org.needlewise.summary.pdf;
