package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SameOriginTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource({
        "same-origin, true",
        "same-site, false",
        "cross-site, false",
        "none, false",
        "'', false",
        "'same-origin, cross-site', false",
    })
    void whereTheBrowserSaysWhoSentItThatAloneCounts(String site, boolean sent) {
        request.addHeader("Sec-Fetch-Site", site);
        request.addHeader("Origin", sent ? "https://elsewhere.example" : "http://clinic.example");
        request.addHeader("Host", "clinic.example");

        assertThat(SameOrigin.sent(request)).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "http://clinic.example, clinic.example, true",
        "http://clinic.example:8080, clinic.example:8080, true",
        "https://clinic.example, clinic.example, true",
        "https://clinic.example, clinic.example:443, true",
        "http://CLINIC.example, clinic.example, true",
        "http://[::1]:8080, '[::1]:8080', true",
        "http://clinic.example, clinic.example:8080, false",
        "http://clinic.example:80, clinic.example:443, false",
        "https://other.example, clinic.example, false",
        "http://clinic.example.evil.example, clinic.example, false",
        "http://clinic.example@evil.example, clinic.example, false",
        "null, clinic.example, false",
        "'', clinic.example, false",
        "not an address, clinic.example, false",
        "http://, clinic.example, false",
        "http://clinic.example, not a host, false",
        "http://clinic.example, , false",
        ", clinic.example, false",
        ", , false",
    })
    void elseThePageHasToBeOfTheSiteThatIsAsked(@Nullable String origin, @Nullable String host, boolean sent) {
        add("Origin", origin);
        add("Host", host);

        assertThat(SameOrigin.sent(request)).isEqualTo(sent);
    }

    private void add(String header, @Nullable String value) {
        if (value != null) {
            request.addHeader(header, value);
        }
    }
}
