package org.needlewise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @ParameterizedTest
    @CsvSource({
        "Cache-Control, no-store",
        "Content-Security-Policy, frame-ancestors 'none'",
        "Content-Security-Policy, object-src 'none'",
        "X-Content-Type-Options, nosniff",
        "Referrer-Policy, no-referrer",
        "Permissions-Policy, camera=()",
    })
    void aResponseTellsBrowsersWhatPagesMayDo(String header, String directive) throws ServletException, IOException {
        new SecurityHeaders().doFilter(new MockHttpServletRequest(), response, chain);

        assertThat(response.getHeader(header)).contains(directive);
    }

    @Test
    void theRequestGoesOn() throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();

        new SecurityHeaders().doFilter(request, response, chain);

        assertThat(chain.getRequest()).isSameAs(request);
    }
}
