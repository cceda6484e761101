package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

@GuardedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UninvitedTest {

    static final String[] HEADERS = {
        "Cache-Control: ",
        "Content-Security-Policy: ",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: no-referrer",
        "Permissions-Policy: ",
    };

    private final RawSite site;

    UninvitedTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    @ParameterizedTest
    @MethodSource("wrongRequests")
    void whatIsWrongIsRefusedAndNothingOfTheInsideIsTold(String request) {
        String answer = site.send(request);

        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .doesNotContainIgnoringCase(
                        "tomcat",
                        "apache",
                        "spring",
                        "exception",
                        "org.needlewise",
                        "java.",
                        "at org",
                        "/home",
                        "quizzes")
                .doesNotContainPattern("(?i)version\\W{1,4}\\d|Server:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/attract",
                "/offline",
                "/alive",
                "/cookies",
                "/cookies/returned",
                "/end",
                "/icon.svg",
                "/station/station.css",
                "/station-worker.js",
                "/kiosk/No%20Name",
                "/pictures/none/0/none.svg",
                "/VAADIN/build/none.js",
                "/no-such-page",
                "/actuator/health",
                "/error",
                "/%00",
                "/..%2f..%2fetc/passwd",
            })
    void everyAnswerTellsBrowsersWhatItMayDo(String path) {
        assertThat(site.get(path, "Accept: text/html")).contains(HEADERS);
    }

    @Test
    void noMethodBeyondThoseOfBrowsersIsAnswered() {
        assertThat(site.send(RawSite.request("TRACE", "/", "X-Planted: zebra quilt") + "\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("zebra quilt");
    }

    @Test
    void whoSendsItsHeadersTooSlowlyIsCut() {
        assertThat(site.send("GET / HTTP/1.1\r\nHost: local")).doesNotContain(" 200 ");
    }

    @Test
    void whoSendsTooSlowlyWhatItBringsIsCut() {
        assertThat(site.send(RawSite.request("POST", "/?v-r=uidl", "Content-Length: 100") + "\r\nzebra"))
                .doesNotContain(" 200 ");
    }

    @Test
    void whoAnnouncesTooMuchIsRefused() {
        assertThat(site.send(RawSite.request("POST", "/?v-r=uidl", "Content-Length: 100000") + "\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void whoBringsTooMuchUnannouncedIsRefused() {
        String much = "10000\r\n" + "z".repeat(0x10000) + "\r\n";

        String answer = site.send(RawSite.request("POST", "/?v-r=uidl", "Transfer-Encoding: chunked") + "\r\n" + much
                + much + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    static Stream<String> wrongRequests() {
        return Stream.of(
                "NONSENSE\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /[<script>] HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                RawSite.request("GET", "/%c0%ae%c0%ae/etc/passwd") + "\r\n",
                RawSite.request("GET", "/VAADIN/..%5c..%5capplication.properties") + "\r\n",
                RawSite.request("GET", "/VAADIN/static/../../application.properties") + "\r\n",
                RawSite.request("GET", "/application.properties") + "\r\n",
                RawSite.request("GET", "/WEB-INF/web.xml") + "\r\n",
                RawSite.request("GET", "/error") + "\r\n",
                RawSite.request("GET", "/", "X-Long: " + "x".repeat(20_000)) + "\r\n",
                RawSite.request("PUT", "/kiosk/front-desk", "Content-Length: 1") + "\r\nx");
    }
}
