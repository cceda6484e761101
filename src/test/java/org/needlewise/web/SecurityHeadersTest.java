package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "Cache-Control, no-store",
        "Content-Security-Policy, frame-ancestors 'none'",
        "Content-Security-Policy, object-src 'none'",
        "Content-Security-Policy, base-uri 'none'",
        "Content-Security-Policy, default-src 'none'",
        "X-Content-Type-Options, nosniff",
        "Referrer-Policy, no-referrer",
        "Permissions-Policy, camera=()",
    })
    void aResponseTellsBrowsersWhatPagesMayDo(String header, String directive) {
        SecurityHeaders.set(new MockHttpServletRequest(), response);

        assertThat(response.getHeader(header)).contains(directive);
    }
}
