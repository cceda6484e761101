package org.needlewise.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Stream;
import org.needlewise.web.ContentPolicy;

/** Adds the nonce to the scripts and styles of Vaadin's page. */
@SpringComponent
class ScreenNonces implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
            page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.ofScreen(request));
            Stream.of("script", "style", "link[rel=modulepreload]")
                    .map(page.getDocument()::select)
                    .forEach(marked -> marked.attr("nonce", ContentPolicy.nonce(request)));
        }
    }
}
