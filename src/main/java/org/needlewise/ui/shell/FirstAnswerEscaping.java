package org.needlewise.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * Keeps what a screen says within the script that carries it in the first answer: Flow writes JSON there as it is, and an
 * own question with {@code </script>} in it would end the script.
 */
@SpringComponent
class FirstAnswerEscaping implements VaadinServiceInitListener {

    private static final String CARRIER = "script:containsData(window.Vaadin.TypeScript)";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstAnswerEscaping::keepIn);
    }

    private static void keepIn(IndexHtmlResponse page) {
        Document document = page.getDocument();
        document.select(CARRIER).stream()
                .flatMap(script -> script.dataNodes().stream())
                .forEach(FirstAnswerEscaping::escape);
        // Only the first address counts, so none that gets into the page later does.
        Optional.ofNullable(document.head().selectFirst("base")).ifPresent(document.head()::prependChild);
    }

    /** These characters stand only in strings of JSON, which read the same when they are escaped. */
    private static void escape(DataNode data) {
        data.setWholeData(data.getWholeData()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }
}
