package org.needlewise.ui.email;

import java.util.concurrent.CompletableFuture;
import org.needlewise.summary.Summary;

/** Makes the file that a mail carries, off the thread of the screen. */
@FunctionalInterface
interface SummaryPdf {

    CompletableFuture<byte[]> of(Summary summary);
}
