package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Decides which requests may have a body: events from screens, and forms for controllers. */
@Component
class ExpectedBodies {

    private final ObjectProvider<RequestMappingHandlerMapping> controllers;

    /** @param controllers available once the program has started */
    ExpectedBodies(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    boolean with(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name()) && (ScreenRequest.isTap(request) || isForm(request));
    }

    private boolean isForm(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            @Nullable HandlerExecutionChain chain = controllers.getObject().getHandler(request);
            return chain != null
                    && chain.getHandler() instanceof HandlerMethod method
                    && method.hasMethodAnnotation(PostMapping.class);
        } catch (Exception _) {
            return false;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
