package org.needlewise.ui.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.needlewise.ui.Devices;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets as many visits begin as the program can carry, and tells others to come back; who is in stays in.
 *
 * <p>A visit begins only where a screen is shown to a person. All else is answered without a session.
 */
@Order(Doorkeeper.PLACE)
final class Doorkeeper extends OncePerRequestFilter {

    static final int PLACE = Bodies.PLACE + 1;

    private static final int SECONDS = 60;

    private final Seats seats;
    private final Screens screens;
    private final PlainPages pages;

    Doorkeeper(Seats seats, Screens screens, PlainPages pages) {
        this.seats = seats;
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
        } else if (Screens.isCall(request)) {
            chain.doFilter(new SessionlessRequest(request), response);
        } else if (!screens.isAddressed(request) || !(isHead || Screens.isToBeShown(request))) {
            chain.doFilter(new SessionlessRequest(request), new NothingHereResponse(response));
        } else if (Screens.isFetchedAhead(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else if (isHead || Robots.areAsking(request)) {
            write(Occasion.PREVIEW, request, response);
        } else {
            admit(request, response, chain);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Seats.@Nullable Seat seat = seats.take(Devices.of(request)).orElse(null);
        if (seat == null) {
            sendAway(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            keep(seat, request);
        }
    }

    private static void keep(Seats.Seat seat, HttpServletRequest request) {
        HttpSession begun = request.getSession(false);
        if (begun == null) {
            seat.giveBack();
        } else {
            begun.setAttribute(Seats.Seat.class.getName(), seat);
        }
    }

    private void sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setIntHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        write(Occasion.BUSY, request, response);
    }

    private void write(Occasion occasion, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(pages.html(occasion, request));
    }
}
