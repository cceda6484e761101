package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

/** No matter what a client sends, the log contains none of it, and stays small. */
@GuardedSite
class LoggedRequestsTest {

    private static final Pattern SESSION = Pattern.compile("Set-Cookie: (JSESSIONID=\\w+)");
    private static final Pattern KEY = Pattern.compile("Vaadin-Security-Key\":\"([\\w-]+)");
    private static final int LINES_A_MINUTE = 20;
    private static final int BYTES = 100_000;

    private final RawSite site;

    LoggedRequestsTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    static Stream<String> requests() {
        return Stream.of(
                        Stream.of(
                                        "/zebra",
                                        "/zebra/../zebra",
                                        "/VAADIN/../zebra",
                                        "/VAADIN/%2e%2e/zebra",
                                        "/VAADIN/dynamic/resource/zebra/zebra/zebra",
                                        "/VAADIN/dynamic/resource/0/zebra/zebra",
                                        "/learn/<zebra>",
                                        "/learn/%3Czebra%3E",
                                        "/%F0zebra",
                                        "/zebra%00",
                                        "/?zebra=%zz",
                                        "/?v-r=zebra",
                                        "/?v-r=init&location=zebra&query=zebra",
                                        "/?v-r=heartbeat&v-uiId=zebra",
                                        "/?language=zebra",
                                        "/kiosk/ZEBRA",
                                        "/pictures/zebra/0/zebra.svg",
                                        "/zebra;zebra=zebra")
                                .map(path -> RawSite.request("GET", path, "Accept: text/html")),
                        Stream.of("ZEBRA", "zebra", "PUT", "POST", "HEAD", "Z{bra")
                                .map(method -> RawSite.request(method, "/zebra", "Content-Length: 0")),
                        Stream.of(
                                        "Cookie: {zebra}=\"zebra",
                                        "Cookie: zebra\1=zebra",
                                        "Cookie: journey=zebra; station=zebra; display=zebra; JSESSIONID=zebra",
                                        "Cookie: " + "=zebra;".repeat(500),
                                        "Range: zebra",
                                        "Range: bytes=9-1zebra",
                                        "Range: bytes=" + "0-0,".repeat(1200) + "1-1",
                                        "Range: bytes=99999999999999999999-",
                                        "Accept: zebra",
                                        "Accept: " + "zebra/zebra,".repeat(500),
                                        "Accept-Language: zebra-" + "zebra-".repeat(1000),
                                        "Accept-Encoding: zebra;q=zebra",
                                        "Content-Type: text/html;charset=zebra",
                                        "Content-Length: zebra",
                                        "Expect: zebra",
                                        "Host: zebra:zebra",
                                        "Transfer-Encoding: zebra",
                                        "Upgrade: zebra",
                                        "X-Forwarded-For: zebra, zebra",
                                        "X-Forwarded-Host: zebra:zebra",
                                        "X-Forwarded-Port: zebra",
                                        "X-Forwarded-Proto: zebra",
                                        "If-Modified-Since: zebra",
                                        "If-None-Match: zebra",
                                        "zebra zebra: zebra",
                                        "zebra\0zebra: zebra")
                                .flatMap(header -> Stream.of("/", "/station/station.css", "/alive")
                                        .map(path -> RawSite.request("GET", path, header))))
                .flatMap(kind -> kind)
                .map(request -> request + "\r\n");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void noWordOfARequestIsLogged(String request) {
        try (ServerLog log = new ServerLog()) {
            site.send(request);

            assertThat(log.text()).doesNotContainIgnoringCase("zebra");
            assertThat(log.text()).hasSizeLessThan(BYTES);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zebra",
                "[\"zebra\"]",
                "{\"csrfToken\":\"zebra\",\"rpc\":[],\"clientId\":0,\"syncId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":\"zebra\",\"clientId\":0,\"syncId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[\"zebra\"],\"clientId\":0,\"syncId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"zebra\"}],\"clientId\":0,\"syncId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"event\",\"node\":\"zebra\"}],\"clientId\":0,\"syncId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"zebra\",\"data\":\"zebra\"}],"
                        + "\"clientId\":0,\"syncId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"mSync\",\"node\":1,\"feature\":1,\"property\":\"zebra\",\"value\":1}],"
                        + "\"clientId\":0,\"syncId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"publishedEventHandler\",\"node\":1,"
                        + "\"templateEventMethodName\":\"zebra\",\"templateEventMethodArgs\":[\"zebra\"]}],\"clientId\":0,\"syncId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"navigation\",\"location\":\"zebra/../zebra\"}],"
                        + "\"clientId\":0,\"syncId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"channel\",\"node\":1,\"channel\":3,\"args\":[\"zebra\"]}],"
                        + "\"clientId\":0,\"syncId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[],\"clientId\":77,\"syncId\":77,\"zebra\":\"zebra\"}",
            })
    void noWordOfAMessageIsLogged(String message) {
        String first = site.get("/questions", "Accept: text/html");
        try (ServerLog log = new ServerLog()) {
            post(first, message);

            assertThat(log.text()).doesNotContain("zebra").hasSizeLessThan(BYTES);
        }
    }

    @Test
    void sevenHundredBadEventsWriteFewLines() {
        String first = site.get("/questions", "Accept: text/html");
        String event = "{\"type\":\"event\",\"node\":\"zebra\",\"event\":\"click\"}";
        String events = String.join(",", Collections.nCopies(700, event));
        try (ServerLog log = new ServerLog()) {
            post(first, "{\"csrfToken\":\"KEY\",\"rpc\":[" + events + "],\"clientId\":0,\"syncId\":0}");

            assertThat(log.lines()).isLessThanOrEqualTo(LINES_A_MINUTE);
            assertThat(log.text()).hasSizeLessThan(BYTES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept: zebra", "Cookie: {zebra}=\"zebra", "zebra zebra: zebra"})
    void whoAsksWronglyAgainAndAgainWritesFewLines(String header) {
        try (ServerLog log = new ServerLog()) {
            for (int time = 0; time < 3 * LINES_A_MINUTE; time++) {
                site.get("/alive?x=%zz", header, "X-Forwarded-For: 192.0.2.77");
            }

            assertThat(log.lines()).isLessThanOrEqualTo(LINES_A_MINUTE);
        }
    }

    private void post(String first, String message) {
        String body = message.replace("KEY", found(KEY, first));
        site.send(RawSite.request(
                        "POST",
                        "/?v-r=uidl&v-uiId=0",
                        "X-Forwarded-For: 192.0.2.78",
                        "Cookie: " + found(SESSION, first),
                        "Content-Type: application/json",
                        "Content-Length: " + body.length())
                + "\r\n" + body);
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
