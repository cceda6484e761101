package org.needlewise.ui;

import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.needlewise.content.Modules;

/** Answers an address that leads nowhere with 404: Vaadin sends its page with 200 before it looks at the address. */
@SpringComponent
class UnknownAddresses implements VaadinServiceInitListener {

    private static final String LESSON = Paths.LEARN + "/";

    private final Modules modules;

    UnknownAddresses(Modules modules) {
        this.modules = modules;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteRegistry routes = event.getSource().getRouter().getRegistry();
        event.addIndexHtmlRequestListener(response -> {
            if (!leadsSomewhere(pathOf(response), routes, response)) {
                response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private boolean leadsSomewhere(String path, RouteRegistry routes, IndexHtmlResponse response) {
        if (path.startsWith(LESSON)) {
            String lesson = path.substring(LESSON.length());
            return modules.all(response.getVaadinRequest().getLocale()).stream()
                    .anyMatch(module -> module.lesson(lesson).isPresent());
        }
        return routes.getNavigationTarget(path).isPresent();
    }

    private static String pathOf(IndexHtmlResponse response) {
        String path =
                Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse("");
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
