package org.needlewise.ui.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needlewise.ui.Devices;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets as many visits begin as the program can carry, and tells others to come back; who is in stays in. */
final class Doorkeeper extends OncePerRequestFilter {

    /** What is the same for everybody and begins no visit, the pages of a station among it. */
    private static final String[] OPEN_TO_ALL = {
        "/VAADIN/",
        "/aura/",
        "/pictures/",
        "/clinic/",
        "/station",
        "/icon.svg",
        "/kiosk/",
        "/attract",
        "/offline",
        "/alive",
        "/cookies",
        "/end"
    };

    private static final int SECONDS = 60;

    private final Seats seats;
    private final PlainPages pages;

    Doorkeeper(Seats seats, PlainPages pages) {
        this.seats = seats;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getSession(false) != null
                || Stream.of(OPEN_TO_ALL).anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
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
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(pages.html(Occasion.BUSY, request));
    }
}
