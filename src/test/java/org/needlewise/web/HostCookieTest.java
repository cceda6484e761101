package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.web.MockHttpServletRequest;

class HostCookieTest {

    private final HostCookie cookie = new HostCookie("journey");
    private final MockHttpServletRequest plain = new MockHttpServletRequest();
    private final MockHttpServletRequest secure = new MockHttpServletRequest();

    HostCookieTest() {
        secure.setSecure(true);
    }

    @Test
    void overTlsTheNameBindsItToTheHost() {
        String written = cookie.write("x", secure).build().toString();

        assertThat(written)
                .startsWith("__Host-journey=x; Path=/;")
                .contains("Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void withoutTlsNoBrowserWouldTakeSuchAName() {
        assertThat(cookie.write("x", plain).build().toString())
                .startsWith("journey=x; Path=/;")
                .doesNotContain("Secure");
    }

    @Test
    void eachIsReadByTheNameThatItIsWrittenUnder() {
        bring(plain, "journey", "x");
        bring(secure, "__Host-journey", "y");

        assertThat(cookie.read(plain)).contains("x");
        assertThat(cookie.read(secure)).contains("y");
    }

    @Test
    void whatAnotherSiteOfTheDomainMaySetSaysNothing() {
        bring(secure, "journey", "from a site beside this one");

        assertThat(cookie.read(secure)).isEmpty();
    }

    @Test
    void allOthersGoByTheNameThatTheyCameUnder() {
        secure.setCookies(
                new Cookie("__Host-journey", "x"), new Cookie("__Host-station", "y"), new Cookie("display", "z"));

        List<String> gone = new HostCookie("station")
                .othersGone(secure)
                .map(ResponseCookie::toString)
                .toList();

        assertThat(gone)
                .hasSize(2)
                .allMatch(one -> one.contains("=; Path=/; Max-Age=0") && one.contains("Secure"))
                .anyMatch(one -> one.startsWith("__Host-journey="))
                .anyMatch(one -> one.startsWith("display="));
    }

    private static void bring(MockHttpServletRequest request, String name, String value) {
        request.setCookies(new Cookie(name, value));
    }
}
