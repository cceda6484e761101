package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlewise.clinic.SampleLogo;
import org.needlewise.paper.AccessiblePdf;
import org.needlewise.summary.Pdfs.Use;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PdfsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SummaryPage pages = SampleSummary.pages(SampleLogo.none());
    private Pdfs pdfs = new Pdfs(pages);

    @AfterEach
    void close() {
        pdfs.close();
    }

    @Test
    void theSameSummaryIsMadeOnce() {
        byte[] first =
                pdfs.of(SampleSummary.in(Locale.ENGLISH), Use.SCREEN, this).join();

        assertThat(pdfs.offered()).isTrue();
        assertThat(pdfs.of(SampleSummary.in(Locale.ENGLISH), Use.SCREEN, this).join())
                .isSameAs(first);
    }

    @Test
    void whatWasForgottenIsMadeAgain() {
        Summary summary = SampleSummary.in(Locale.ENGLISH);
        byte[] first = pdfs.of(summary, Use.SCREEN, this).join();

        pdfs.forget(summary);

        assertThat(pdfs.of(summary, Use.SCREEN, this).join()).isNotSameAs(first);
    }

    @Test
    void whatWasMadeForTheScreenIsSentAsItIs() {
        Summary summary = SampleSummary.in(Locale.ENGLISH);
        byte[] first = pdfs.of(summary, Use.SCREEN, this).join();

        assertThat(pdfs.of(summary, Use.EMAIL, this).join()).isSameAs(first);
    }

    @Test
    void aVisitThatAsksForManyFillsNothingForOthersNorForMails() {
        CountDownLatch goOn = new CountDownLatch(1);
        pdfs.close();
        pdfs = new Pdfs(pages, () -> {
            assertThatNoException().isThrownBy(goOn::await);
            return AccessiblePdf.load();
        });
        List<CompletableFuture<byte[]>> asked = SampleSummary.inAllLanguages()
                .map(summary -> pdfs.of(summary, Use.SCREEN, "greedy"))
                .toList();
        CompletableFuture<byte[]> other = pdfs.of(SampleSummary.onLetter(), Use.SCREEN, "honest");
        CompletableFuture<byte[]> mail = pdfs.of(SampleSummary.onLetter(), Use.EMAIL, "greedy");

        goOn.countDown();

        assertThat(other).succeedsWithin(PATIENCE);
        assertThat(mail).succeedsWithin(PATIENCE);
        assertThat(asked).filteredOn(one -> failed(one)).hasSize(1);
    }

    private static boolean failed(CompletableFuture<byte[]> one) {
        return one.handle((_, failure) -> failure != null).join();
    }

    @Test
    void aSystemThatCannotMakePdfsIsToldOfOnceAndOffersNone(CapturedOutput log) {
        pdfs.close();
        pdfs = new Pdfs(pages, () -> {
            throw new UnsatisfiedLinkError("libfontconfig.so.1");
        });

        assertThat(pdfs.offered()).isFalse();
        assertThat(pdfs.of(SampleSummary.in(Locale.ENGLISH), Use.SCREEN, this)).failsWithin(Duration.ofSeconds(5));
        assertThat(log).containsOnlyOnce("is not offered").contains("apt-get install libfontconfig1");
    }

    @Test
    void aLineThatWouldLoseLettersIsToldAndMarkedOnThePaper() throws IOException {
        String tibetan = "Is it \u0F56\u0F7C\u0F51?";
        Summary summary = SampleSummary.asking(Locale.ENGLISH, "Sunrise", "555 010 0199", "May I swim?", tibetan);

        assertThat(pdfs.lacking(summary)).containsExactly(tibetan);
        assertThat(text(pdfs.of(summary, Use.SCREEN, this).join())).contains("This mark replaces them: \uFFFD");
        assertThat(pdfs.lacking(SampleSummary.in(Locale.ENGLISH))).isEmpty();
        assertThat(text(pdfs.of(SampleSummary.in(Locale.ENGLISH), Use.SCREEN, this)
                        .join()))
                .doesNotContain("\uFFFD");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
