package org.needlewise.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Marks the scripts and styles of Vaadin's page as those that the server sent. */
@SpringComponent
class ScreenNonces implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
            page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.ofScreen(request));
            page.getDocument()
                    .select("script, style, link[rel=modulepreload]")
                    .attr("nonce", ContentPolicy.nonce(request));
        }
    }
}
