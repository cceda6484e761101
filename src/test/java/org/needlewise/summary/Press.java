package org.needlewise.summary;

import org.needlewise.clinic.SampleLogo;
import org.needlewise.paper.AccessiblePdf;

/** Makes PDFs of summaries as the program does, one after the other, for measurements. */
public final class Press {

    private final SummaryPage pages = SampleSummary.pages(SampleLogo.none());
    private final AccessiblePdf printer = AccessiblePdf.load();

    public byte[] print(Summary summary) {
        return printer.of(pages.paper(summary));
    }
}
