package org.needlewise.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Passes to Vaadin only what its client sends: GET for pages, and POST for the client's own messages. */
@Component
@FilterRegistration(
        servletNames = "springServlet",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
final class ScreenRequests implements Filter {

    private static final Set<String> MESSAGES = Set.of("uidl", "heartbeat");
    private static final Pattern PAGE = Pattern.compile("\\d{1,9}");

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        @Nullable String kind = request.getParameter("v-r");
        @Nullable String page = request.getParameter("v-uiId");
        boolean message = kind != null && MESSAGES.contains(kind);
        if (message != request.getMethod().equals("POST")) {
            response.setHeader(HttpHeaders.ALLOW, message ? "POST" : "GET,HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (page != null && !PAGE.matcher(page).matches()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
