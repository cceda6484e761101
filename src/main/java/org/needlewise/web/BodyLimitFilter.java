package org.needlewise.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Passes a request on only after its whole body has arrived, within limits for size and time. The body of a request
 * that should have none is never read.
 */
@Order(BodyLimitFilter.PLACE)
final class BodyLimitFilter extends OncePerRequestFilter {

    /** Runs before a visit is admitted. */
    static final int PLACE = 1;

    private static final int PART = 8192;

    private final LoadSettings settings;
    private final ExpectedBodies expected;
    private final Clock clock;

    BodyLimitFilter(LoadSettings settings, ExpectedBodies expected, Clock clock) {
        this.settings = settings;
        this.expected = expected;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        HttpStatus came = expected.with(request) ? receive(request, body) : unexpected(request);
        if (came == HttpStatus.OK) {
            chain.doFilter(new ReceivedRequest(request, body.toByteArray()), response);
        } else {
            UnreadBodyValve.leave(request);
            response.setStatus(came.value());
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
    }

    private static HttpStatus unexpected(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name())
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
    }

    private HttpStatus receive(HttpServletRequest request, ByteArrayOutputStream body) {
        Instant latest = clock.instant().plus(settings.requestTime());
        long most = settings.requestSize().toBytes();
        if (request.getContentLengthLong() > most) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        byte[] part = new byte[PART];
        try {
            InputStream in = request.getInputStream();
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                body.write(part, 0, read);
                if (body.size() > most) {
                    return HttpStatus.CONTENT_TOO_LARGE;
                }
                if (clock.instant().isAfter(latest)) {
                    return HttpStatus.REQUEST_TIMEOUT;
                }
            }
            return HttpStatus.OK;
        } catch (IOException e) {
            return HttpStatus.REQUEST_TIMEOUT;
        }
    }
}
