package org.needlewise.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Converts HTML pages to PDF: tagged in reading order, with title and language, as PDF/UA-1 (ISO 14289-1) requires.
 *
 * <p>Needs the JDK's {@code java.desktop} module and the system's {@code libfontconfig}. Thread-safe.
 */
public final class AccessiblePdf {

    private static final int USUAL_SIZE = 1 << 17;

    private final Typefaces typefaces;
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    private AccessiblePdf(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Loads the fonts. Fails with a {@link LinkageError} if the system lacks a library that this needs. */
    public static AccessiblePdf load() {
        XRLog.setLoggerImpl(new Slf4jLogger());
        return new AccessiblePdf(Typefaces.load());
    }

    /** The letters of a text, with their marks, that no font has. A PDF shows a replacement character for each. */
    public Set<String> lacking(String text) {
        return typefaces.lacking(text);
    }

    /**
     * Makes the PDF of a page.
     *
     * @param html a complete page with its language, direction, title, and styles, without external resources
     */
    public byte[] of(String html) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // XML parsers are looked up again each time. The JDK has all that are needed, and searching further is slow.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return rendered(html);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private byte[] rendered(String html) {
        Document page = PaperDom.of(html, typefaces);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (PDDocument document = new PDDocument();
                BatikSVGDrawer drawings = new BatikSVGDrawer();
                PdfBoxRenderer renderer =
                        builder(page, document, drawings).toStream(bytes).buildPdfRenderer()) {
            renderer.getSharedContext()
                    .setTextRenderer(new ShapedTextRenderer(renderer.getSharedContext(), renderer.getFontResolver()));
            renderer.layout();
            renderer.createPDFWithoutClosing();
            MarkedContent.writeInto(document);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PdfRendererBuilder builder(Document page, PDDocument document, BatikSVGDrawer drawings) {
        boolean rightToLeft = page.getDocumentElement().getAttribute("dir").equals("rtl");
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePDDocument(document)
                .useSVGDrawer(drawings)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics)
                .useUnicodeBidiSplitter(TextDirections::new)
                .useUnicodeBidiReorderer(new TextDirections.Marker())
                .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(page, "");
        typefaces
                .faces()
                .forEach(face -> builder.useFont(
                        new LazyFont(document, face), face.family(), face.weight(), FontStyle.NORMAL, true));
        return builder;
    }
}
