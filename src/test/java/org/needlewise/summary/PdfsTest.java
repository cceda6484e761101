package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlewise.clinic.SampleLogo;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PdfsTest {

    private final SummaryPage pages = new SummaryPage(SampleSummary.words(), SampleLogo.none());
    private Pdfs pdfs = new Pdfs(pages);

    @AfterEach
    void close() {
        pdfs.close();
    }

    @Test
    void theSameSummaryIsMadeOnce() {
        byte[] first = pdfs.of(SampleSummary.in(Locale.ENGLISH)).join();

        assertThat(pdfs.offered()).isTrue();
        assertThat(pdfs.of(SampleSummary.in(Locale.ENGLISH)).join()).isSameAs(first);
    }

    @Test
    void whatWasForgottenIsMadeAgain() {
        Summary summary = SampleSummary.in(Locale.ENGLISH);
        byte[] first = pdfs.of(summary).join();

        pdfs.forget(summary);

        assertThat(pdfs.of(summary).join()).isNotSameAs(first);
    }

    @Test
    void aSystemThatCannotMakePdfsIsToldOfOnceAndOffersNone(CapturedOutput log) {
        pdfs.close();
        pdfs = new Pdfs(pages, () -> {
            throw new UnsatisfiedLinkError("libfontconfig.so.1");
        });

        assertThat(pdfs.offered()).isFalse();
        assertThat(pdfs.of(SampleSummary.in(Locale.ENGLISH))).failsWithin(Duration.ofSeconds(5));
        assertThat(log).containsOnlyOnce("is not offered").contains("apt-get install libfontconfig1");
    }
}
