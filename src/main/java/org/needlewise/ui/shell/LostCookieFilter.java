package org.needlewise.ui.shell;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needlewise.web.CookieCheck;
import org.needlewise.web.ScreenRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects a page that sends no cookies to the cookie check.
 *
 * <p>Vaadin would treat its session as expired and reload the page with a new session, over and over.
 */
@Component
final class LostCookieFilter extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("\\d{1,9}");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getCookies() != null || !ScreenRequest.isTap(request) || !isFromPage(request);
    }

    /** Anything else is not a message from Vaadin's client. */
    private static boolean isFromPage(HttpServletRequest request) {
        @Nullable String page = request.getParameter(ApplicationConstants.UI_ID_PARAMETER);
        return request.getMethod().equals(HttpMethod.POST.name())
                && page != null
                && PAGE.matcher(page).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String noWords = null;
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(VaadinService.createCriticalNotificationJSON(noWords, noWords, noWords, CookieCheck.ADDRESS));
    }
}
