package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

/** A visit begins only where a screen is shown. */
@GuardedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeginningTest {

    private static final int MORE_THAN_MAY_COME_IN = 3;

    private final RawSite site;
    private int strangers;

    BeginningTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    @ParameterizedTest
    @MethodSource("noScreens")
    void whatIsNoScreenBeginsNoVisitAndTakesNobodysPlace(String method, String path, String header) {
        String from = "X-Forwarded-For: 198.51.101." + ++strangers;
        for (int time = 0; time < MORE_THAN_MAY_COME_IN; time++) {
            String answer = site.send(RawSite.request(method, path, from, "Accept: text/html", header) + "\r\n");

            assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("JSESSIONID", " 500 ", " 503 ");
        }

        assertThat(site.get("/", from)).startsWith("HTTP/1.1 200").contains("JSESSIONID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/endless",
                "/alivex",
                "/pictures/a",
                "/VAADIN/x",
                "/no-such-page",
                "/learn/no-such-lesson",
                "/learn/a/b",
                "/summary/none",
                "/vaadinServlet/",
                "/icon.svgx",
                "/kioskx",
                "/station",
                "/stationary",
                "/VAADIN/build/none.js",
                "/VAADIN/dynamic/resource/0/0/my-summary.pdf",
                "/favicon.ico/x"
            })
    void whereNothingIsAPersonIsToldSo(String path) {
        assertThat(site.get(path, "Accept: text/html"))
                .startsWith("HTTP/1.1 404")
                .doesNotContain("JSESSIONID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/learn",
                "/learn/",
                "/check-yourself",
                "/myth-or-fact",
                "/questions",
                "/ready",
                "/summary",
                "/summary/phone",
                "/summary/e-mail",
                "/phone",
                "/learn?back=ready",
                "/learn/what-it-is",
                "/%6cearn"
            })
    void whereAScreenIsAVisitBegins(String path) {
        assertThat(site.get(path)).startsWith("HTTP/1.1 200").contains("JSESSIONID");
    }

    @Test
    void whatAScriptFetchesIsNoVisitUnlessItFetchesAPageAsAStationsWorkerDoes() {
        String fetched = RawSite.request("GET", "/", "Sec-Fetch-Dest: empty");

        assertThat(site.send(fetched + "Accept: */*\r\n\r\n")).doesNotContain("JSESSIONID");
        assertThat(site.send(fetched + "Accept: text/html\r\n\r\n")).contains("JSESSIONID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"User-Agent: Googlebot/2.1", "User-Agent: WhatsApp/2.23.20.0"})
    void whoOnlyLooksForALinkSeesWhatItIsAbout(String header) {
        assertThat(site.get("/", header)).startsWith("HTTP/1.1 200").contains(Words.of("welcome.heading"));
    }

    @Test
    void aPhoneThatIsCalledLikeARobotIsNone() {
        String phone = "User-Agent: Mozilla/5.0 (Linux; Android 9; CUBOT_X19) AppleWebKit/537.36 Chrome/120.0 Mobile";

        assertThat(site.get("/", phone)).contains("JSESSIONID");
    }

    @Test
    void aPageWhoseSessionIsOverIsToldSoAlsoWhereNobodyElseMayComeIn() {
        String from = "X-Forwarded-For: 198.51.100.250";
        site.get("/", from);
        site.get("/", from);

        String answer = site.send(
                RawSite.request("POST", "/?v-r=uidl&v-uiId=0", from, "Cookie: JSESSIONID=gone", "Content-Length: 2")
                        + "\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("sessionExpired");
    }

    static Stream<Arguments> noScreens() {
        return Stream.concat(
                Stream.of(
                                "/endless",
                                "/alivex",
                                "/attractive",
                                "/pictures/a",
                                "/pictures/",
                                "/VAADIN/x",
                                "/aura/x",
                                "/clinic/x",
                                "/clinic/logo",
                                "/station",
                                "/stationx",
                                "/icon.svg",
                                "/kiosk/No%20Name",
                                "/offline",
                                "/alive",
                                "/no-such-page",
                                "/robots.txt",
                                "/learn/no-such-lesson",
                                "/vaadinServlet/",
                                "/vaadinServlet/learn",
                                "/%00",
                                "/error",
                                "/?v-r=init&location=",
                                "/?v-r=webcomponent-resync",
                                "/?v-r=uidl&v-uiId=0",
                                "/?v-r=heartbeat&v-uiId=0",
                                "/?v-r=push",
                                "/learn?v-r=nonsense",
                                "/sw.js")
                        .map(path -> asks("GET", path, "X-Nothing: 1")),
                Stream.of(
                        asks("HEAD", "/", "X-Nothing: 1"),
                        asks("HEAD", "/learn", "X-Nothing: 1"),
                        asks("HEAD", "/endless", "X-Nothing: 1"),
                        asks("POST", "/", "Content-Length: 0"),
                        asks("POST", "/learn", "Content-Length: 0"),
                        asks("PUT", "/", "Content-Length: 0"),
                        asks("DELETE", "/learn", "X-Nothing: 1"),
                        asks("OPTIONS", "/", "X-Nothing: 1"),
                        asks("PROPFIND", "/", "X-Nothing: 1"),
                        asks("FOO", "/", "X-Nothing: 1"),
                        asks("get", "/", "X-Nothing: 1"),
                        asks("POST", "/?v-r=heartbeat&v-uiId=0", "Content-Length: 0"),
                        asks("POST", "/?v-r=uidl&v-uiId=0", "Content-Length: 0"),
                        asks("POST", "/?v-r=init", "Content-Length: 0"),
                        asks("GET", "/", "User-Agent: Mozilla/5.0 (compatible; bingbot/2.0)"),
                        asks("GET", "/", "User-Agent: facebookexternalhit/1.1"),
                        asks("GET", "/", "Sec-Fetch-Dest: image"),
                        asks("GET", "/", "Sec-Fetch-Dest: iframe"),
                        asks("GET", "/", "Service-Worker: script"),
                        asks("GET", "/", "Sec-Purpose: prefetch;prerender"),
                        asks("GET", "/", "Purpose: prefetch")));
    }

    private static Arguments asks(String method, String path, String header) {
        return Arguments.of(method, path, header);
    }
}
