package org.needlewise.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses HTTP methods other than GET, HEAD, and POST. */
@Component
@Order(0)
final class MethodFilter extends OncePerRequestFilter {

    private static final Set<String> TAKEN = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String method = request.getMethod();
        if (TAKEN.contains(method)) {
            chain.doFilter(request, response);
        } else if (Arrays.asList(HttpMethod.values()).contains(HttpMethod.valueOf(method))) {
            response.setHeader(HttpHeaders.ALLOW, "GET,HEAD,POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
        }
    }
}
