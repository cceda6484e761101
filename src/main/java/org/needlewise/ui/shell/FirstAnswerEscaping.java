package org.needlewise.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * Escapes the state of a screen in the first response. Flow writes it into a script as plain JSON, so a patient's
 * question with {@code </script>} in it would end the script.
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
        // Browsers use only the first base element, so one that is injected later has no effect.
        Optional.ofNullable(document.head().selectFirst("base")).ifPresent(document.head()::prependChild);
    }

    /** In JSON, these characters occur only in strings, where the escaped form means the same. */
    private static void escape(DataNode data) {
        data.setWholeData(data.getWholeData()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }
}
