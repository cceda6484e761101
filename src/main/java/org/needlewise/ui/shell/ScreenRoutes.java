package org.needlewise.ui.shell;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.ui.visit.Paths;
import org.needlewise.web.ScreenAddresses;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Looks up which URLs show a screen: those that a view declares, not others that start the same way. */
@Component
class ScreenRoutes implements ScreenAddresses {

    private static final String LESSON = Paths.LEARN + "/";

    private final Modules modules;

    ScreenRoutes(Modules modules) {
        this.modules = modules;
    }

    @Override
    public boolean isAddressed(HttpServletRequest request) {
        String path = path(request);
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                        .getNavigationTarget(path)
                        .isPresent()
                && (!path.startsWith(LESSON) || isTaught(path.substring(LESSON.length()), request));
    }

    private boolean isTaught(String lesson, HttpServletRequest request) {
        List<LearningModule> taught = modules.all(request.getLocale());
        return taught.isEmpty()
                || taught.stream().anyMatch(module -> module.lesson(lesson).isPresent());
    }

    /** The path as servlets see it: decoded and without path parameters. */
    private static String path(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return StringUtils.trimTrailingCharacter(StringUtils.trimLeadingCharacter(path, '/'), '/');
    }
}
