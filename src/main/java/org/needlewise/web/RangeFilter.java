package org.needlewise.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests for more than one range of a file. Many ranges are expensive to serve, and no browser asks for them
 * (RFC 9110, 14.2 and 15.5.17).
 */
@Component
@Order(0)
final class RangeFilter extends OncePerRequestFilter {

    private static final Pattern ONE = Pattern.compile("bytes=(?:\\d{1,15}-\\d{0,15}|-\\d{1,15})");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> ranges = Collections.list(request.getHeaders(HttpHeaders.RANGE));
        if (ranges.isEmpty()
                || (ranges.size() == 1 && ONE.matcher(ranges.getFirst()).matches())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
    }
}
