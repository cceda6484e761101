package org.needlewise.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "X-Frame-Options: DENY",
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
                "/finished",
                "/cleared",
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
    void whoseHeadersTrickleInIsCutThoughItIsNeverSilent() throws IOException {
        try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            slow.getOutputStream().write("GET / HTTP/1.1\r\nX-Long: ".getBytes(ISO_8859_1));

            await().pollInterval(Duration.ofMillis(100))
                    .untilAsserted(() -> assertThatIOException()
                            .isThrownBy(() -> slow.getOutputStream().write('x')));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 400",
        "GET, /alive, 400",
        "GET, /?v-r=uidl&v-uiId=0, 400",
        "HEAD, /, 400",
        "DELETE, /, 4",
        "PUT, /, 4",
        "PATCH, /learn, 4",
        "POST, /, 413",
        "POST, /learn, 413",
        "POST, /alive, 413",
        "POST, /error, 413",
        "POST, /no-such-page, 413",
        "POST, /?v-r=heartbeat&v-uiId=0, 413",
        "POST, /?v-r=init, 413",
        "POST, /icon.svg, 413",
    })
    void whatIsBroughtWhereNothingIsExpectedIsRefusedUnread(String method, String path, int status) {
        String announced = site.send(RawSite.request(method, path, "Content-Length: 50000") + "\r\n");
        String form = site.send(RawSite.request(
                        method, path, "Content-Length: 50000", "Content-Type: application/x-www-form-urlencoded")
                + "\r\n");
        String unannounced = site.send(RawSite.request(method, path, "Transfer-Encoding: chunked") + "\r\n");

        assertThat(announced).startsWith("HTTP/1.1 " + status);
        assertThat(form).startsWith("HTTP/1.1 " + status);
        assertThat(unannounced).startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST / HTTP/1.1", "GET / HTTP/1.1", "POST /?v-r=uidl HTTP/1.1"})
    void whoIsRefusedIsNotReadToItsEnd(String begin) throws IOException {
        try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            slow.getOutputStream()
                    .write((begin + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 60000\r\n\r\n")
                            .getBytes(ISO_8859_1));

            await().pollInterval(Duration.ofMillis(100))
                    .untilAsserted(() -> assertThatIOException()
                            .isThrownBy(() -> slow.getOutputStream().write('x')));
        }
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
