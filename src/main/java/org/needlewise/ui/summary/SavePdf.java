package org.needlewise.ui.summary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.needlewise.ui.parts.Shown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** A tile that saves the summary as a PDF. The browser downloads it, and tells the patient if that takes too long. */
@Tag("save-pdf")
@JsModule("./elements/save-pdf.ts")
class SavePdf extends Component {

    private static final Logger log = LoggerFactory.getLogger(SavePdf.class);

    /** Longer than the browser waits. */
    private static final int MOST_SECONDS = 15;

    private static final String SHOWN_IN_PLACE = "inline;filename=my-summary.pdf";

    private final AtomicReference<CompletableFuture<byte[]>> asked =
            new AtomicReference<>(CompletableFuture.failedFuture(new IllegalStateException("nothing asked for")));

    /** @param pdf starts making the PDF of the current summary */
    SavePdf(Supplier<CompletableFuture<byte[]>> pdf) {
        getElement().setProperty("label", getTranslation("take-along.pdf"));
        getElement().setProperty("print", getTranslation("summary.print"));
        getElement().setProperty("open", getTranslation("take-along.open"));
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "making", getTranslation("take-along.making"),
                                "ready", getTranslation("take-along.ready"),
                                "unsaved", getTranslation("take-along.unsaved"),
                                "late", getTranslation("take-along.late"),
                                "failed", getTranslation("take-along.failed")));
        getElement().setAttribute("href", (DownloadHandler) this::send);
        Shown.hear(this, "make", tap -> {
            asked.set(pdf.get());
            getElement().executeJs("this.fetchFile()");
        });
    }

    /** Logs only the class of a failure, because its message may contain the patient's words. */
    private void send(DownloadEvent event) throws IOException {
        try {
            byte[] file = asked.get().get(MOST_SECONDS, TimeUnit.SECONDS);
            event.setContentType("application/pdf");
            event.setContentLength(file.length);
            event.getResponse().setHeader(HttpHeaders.CONTENT_DISPOSITION, SHOWN_IN_PLACE);
            try (OutputStream out = event.getOutputStream()) {
                out.write(file);
            }
        } catch (ExecutionException | TimeoutException e) {
            log.warn(
                    "A PDF could not be made: {}",
                    Objects.requireNonNullElse(e.getCause(), e).getClass().getName());
            event.getResponse().setStatus(HttpStatusCode.SERVICE_UNAVAILABLE.getCode());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
