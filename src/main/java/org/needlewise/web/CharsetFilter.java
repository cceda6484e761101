package org.needlewise.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Adds the charset to every text response, so that no browser guesses it. All text here is UTF-8. */
@Component
@Order(0)
final class CharsetFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Named(response));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class Named extends HttpServletResponseWrapper {

        Named(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setContentType(@Nullable String type) {
            super.setContentType(type == null ? null : named(type));
        }

        @Override
        public void setHeader(String name, @Nullable String value) {
            super.setHeader(name, value == null ? null : named(name, value));
        }

        @Override
        public void addHeader(String name, @Nullable String value) {
            super.addHeader(name, value == null ? null : named(name, value));
        }

        private static String named(String name, String value) {
            return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) ? named(value) : value;
        }

        private static String named(String type) {
            String known = type.toLowerCase(Locale.ROOT);
            return known.startsWith("text/") && !known.contains("charset=") ? type + ";charset=UTF-8" : type;
        }
    }
}
