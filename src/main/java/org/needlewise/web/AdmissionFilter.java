package org.needlewise.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits how many visits are open and asks other visitors to come back later. A visit that has begun is never refused.
 *
 * <p>Only a screen shown to a person begins a visit. Every other request is answered without a session.
 */
@Order(AdmissionFilter.PLACE)
final class AdmissionFilter extends OncePerRequestFilter {

    static final int PLACE = BodyLimitFilter.PLACE + 1;

    private static final int SECONDS = 60;

    private final VisitLimits limits;
    private final ScreenAddresses screens;
    private final PlainPages pages;

    AdmissionFilter(VisitLimits limits, ScreenAddresses screens, PlainPages pages) {
        this.limits = limits;
        this.screens = screens;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isHead = request.getMethod().equals(HttpMethod.HEAD.name());
        boolean isVisitor = !isHead && request.getSession(false) != null;
        if (isVisitor) {
            chain.doFilter(request, response);
        } else if (ScreenRequest.isCall(request)) {
            chain.doFilter(new SessionlessRequest(request), response);
        } else if (!screens.isAddressed(request) || !(isHead || ScreenRequest.isToBeShown(request))) {
            chain.doFilter(new SessionlessRequest(request), new NotFoundResponse(response));
        } else if (ScreenRequest.isFetchedAhead(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else if (isHead || Robots.areAsking(request)) {
            write(PlainPage.PREVIEW, request, response);
        } else {
            admit(request, response, chain);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        VisitLimits.@Nullable Admission admission =
                limits.take(Devices.of(request)).orElse(null);
        if (admission == null) {
            sendAway(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            keep(admission, request);
        }
    }

    private static void keep(VisitLimits.Admission admission, HttpServletRequest request) {
        HttpSession begun = request.getSession(false);
        if (begun == null) {
            admission.giveBack();
        } else {
            begun.setAttribute(VisitLimits.Admission.class.getName(), admission);
        }
    }

    private void sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setIntHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        write(PlainPage.BUSY, request, response);
    }

    private void write(PlainPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(pages.html(page, request));
    }
}
