package org.needlewise.station;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LocalRequestsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost:8080, none, true",
        "127.0.0.1, localhost, none, true",
        "127.1.2.3, 127.0.0.1:8080, none, true",
        "::1, '[::1]:8080', none, true",
        "0:0:0:0:0:0:0:1, localhost, none, true",
        "192.0.2.7, localhost:8080, none, false",
        "2001:db8::1, localhost:8080, none, false",
        "127.0.0.1, needlewise.example, none, false",
        "127.0.0.1, localhost.evil.example, none, false",
        "127.0.0.1, localhost:8080, cross-site, false",
        "127.0.0.1, localhost:8080, same-site, false",
        "127.0.0.1, localhost:8080, same-origin, false",
        "127.0.0.1, localhost:8080, '', false",
    })
    void onlyAnAddressThatWasEnteredOnTheServersComputerCounts(String peer, String host, String site, boolean entered) {
        ask(host, site);

        LocalRequests.mark(request, peer);

        assertThat(LocalRequests.entered(request)).isEqualTo(entered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "x-forwarded-proto",
                "X-Forwarded-Host",
                "X-Forwarded-Anything",
                "Forwarded",
                "Via",
                "X-Real-IP",
                "X-Client-IP",
                "True-Client-IP"
            })
    void whatAProxyHandedOnDoesNotCount(String header) {
        ask("localhost:8080", "none");
        request.addHeader(header, "127.0.0.1");

        LocalRequests.mark(request, "127.0.0.1");

        assertThat(LocalRequests.entered(request)).isFalse();
    }

    @Test
    void withoutASignOfTheBrowserItMayHaveBeenALink() {
        request.addHeader("Host", "localhost");

        LocalRequests.mark(request, "127.0.0.1");

        assertThat(LocalRequests.entered(request)).isFalse();
    }

    @Test
    void anAddressThatWasClaimedLaterDoesNotCount() {
        ask("localhost", "none");
        LocalRequests.mark(request, "192.0.2.7");

        request.setRemoteAddr("127.0.0.1");

        assertThat(LocalRequests.entered(request)).isFalse();
    }

    private void ask(String host, String site) {
        request.addHeader("Host", host);
        request.addHeader("Sec-Fetch-Site", site);
    }
}
