package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@GuardedSite
class ManyVisitorsTest {

    private static final Pattern SESSION = Pattern.compile("Set-Cookie: ((?:__Host-)?JSESSIONID=\\w+)([^\\r]*)");

    private final RawSite site;

    ManyVisitorsTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    @Test
    void whoFindsTheHouseFullIsAskedToComeBackAndWhoIsInStaysIn() {
        String first = site.get("/", from("192.0.2.1"));
        site.get("/", from("192.0.2.1"));

        String third = site.get("/", from("192.0.2.1"));

        assertThat(third)
                .startsWith("HTTP/1.1 503")
                .contains(
                        "Retry-After: 60", Words.of("busy.heading"), Words.of("busy.text"), "Content-Security-Policy: ")
                .doesNotContain("Set-Cookie");
        assertThat(site.get("/", from("192.0.2.1"), "Cookie: " + session(first)))
                .startsWith("HTTP/1.1 200");
        assertThat(site.get("/", from("192.0.2.2"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoLeavesMakesRoom() {
        String first = site.get("/", from("192.0.2.3"));
        site.get("/", from("192.0.2.3"));

        site.send(RawSite.request(
                        "POST",
                        "/end",
                        from("192.0.2.3"),
                        "Sec-Fetch-Site: same-origin",
                        "Content-Length: 0",
                        "Cookie: " + session(first))
                + "\r\n");

        assertThat(site.get("/", from("192.0.2.3"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoeverHasANetworkOfAddressesIsCountedOnce() {
        site.get("/", from("2001:db8:1:1::1"));
        site.get("/", from("2001:db8:1:1::2"));

        assertThat(site.get("/", from("2001:db8:1:1::3"))).startsWith("HTTP/1.1 503");
        assertThat(site.get("/", from("2001:db8:1:2::1"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void behindATrustedProxyWithTlsTheCookieStaysThere() {
        assertThat(cookie(site.get("/", from("192.0.2.4"), "X-Forwarded-Proto: https")))
                .contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(cookie(site.get("/", from("192.0.2.4")))).doesNotContain("Secure");
    }

    private static String from(String address) {
        return "X-Forwarded-For: " + address;
    }

    private static String session(String answer) {
        return found(answer).group(1);
    }

    private static String cookie(String answer) {
        return found(answer).group(2);
    }

    private static Matcher found(String answer) {
        Matcher found = SESSION.matcher(answer);
        assertThat(found.find()).as(answer).isTrue();
        return found;
    }
}
