package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

@GuardedSite
class OddRequestsTest {

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/questions",
            "/learn/the-steps",
            "/no-such-page",
            "/icon.svg",
            "/station/station.css",
            "/station-worker.js",
            "/VAADIN/build/none.js",
            "/pictures/none/0/none.svg",
            "/clinic/logo",
            "/attract",
            "/offline",
            "/alive",
            "/kiosk/front-desk",
            "/end",
            "/finished",
            "/cleared",
            "/error");

    private final RawSite site;

    OddRequestsTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "get", "Post", "PROPFIND", "BREW", "GETS", "M-SEARCH", "QUERY"})
    void aMethodThatNobodyKnowsIsNotAnswered(String method) {
        assertThat(ADDRESSES)
                .allSatisfy(path ->
                        assertThat(ask(method, path)).startsWith("HTTP/1.1 501").doesNotContain("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void aMethodThatNoAddressTakesIsRefused(String method) {
        assertThat(ADDRESSES)
                .allSatisfy(path -> assertThat(ask(method, path))
                        .startsWith("HTTP/1.1 405")
                        .contains("Allow: GET,HEAD,POST")
                        .doesNotContain("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/questions",
                "/no-such-page",
                "/?v-r=init",
                "/?v-r=zebra",
                "/icon.svg",
                "/station/station.css",
                "/VAADIN/build/none.js",
                "/alive",
                "/offline",
                "/clinic/logo",
                "/pictures/none/0/none.svg"
            })
    void nothingIsPostedWhereOnlyPagesAre(String path) {
        assertThat(ask("POST", path))
                .startsWith("HTTP/1.1 405")
                .containsPattern("Allow: (GET|HEAD)")
                .doesNotContain("Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/?v-r=heartbeat&v-uiId=0"})
    void noMessageIsSentByAskingForAPage(String path) {
        assertThat(site.get(path))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: POST")
                .doesNotContain("Set-Cookie");
    }

    @Test
    void whatCanBeAskedForCanBeLookedAtWithoutItsBody() {
        assertThat(Stream.of("/", "/icon.svg", "/alive", "/offline", "/station/station.css"))
                .allSatisfy(path ->
                        assertThat(ask("HEAD", path)).startsWith("HTTP/1.1 20").endsWith("\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zebra", "99999999999", "-1", "1.5", "0x1", "%20", "", "1e3", "%F0%9F%A6%93"})
    void aPageThatCannotBeIsABadRequest(String page) {
        for (String kind : List.of("heartbeat", "uidl")) {
            assertThat(ask("POST", "/?v-r=" + kind + "&v-uiId=" + page))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("Set-Cookie");
        }
    }

    @Test
    void everyTextNamesItsCharacterSet() {
        assertThat(Stream.concat(ADDRESSES.stream(), Stream.of("/kiosk/No%20Name", "/%00", "/;x", "/?v-uiId=x")))
                .allSatisfy(path -> assertThat(site.get(path, "Accept: text/html", "Cookie: station=front-desk")
                                .lines()
                                .filter(line -> line.startsWith("Content-Type: text/")))
                        .allMatch(line -> line.toLowerCase(Locale.ROOT).endsWith(";charset=utf-8")));
        assertThat(site.get("/attract", "Cookie: station=front-desk"))
                .contains("Content-Type: text/html;charset=UTF-8");
        assertThat(site.get("/icon.svg")).contains("Content-Type: image/svg+xml\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-0,1-1",
                "bytes=0-1, 5-6",
                "bytes=0-,0-",
                "bytes=-",
                "bytes=zebra",
                "bytes=5-99999999999999999999",
                "bytes=99999999999999999999-",
                "bytes =0-1",
                "lines=0-1",
                ","
            })
    void morePartsThanOneOrNoneAtAllAreRefused(String ranges) {
        assertRefused("Range: " + ranges);
    }

    @Test
    void manyRangesCostNothing() {
        assertRefused("Range: bytes=" + "0-0,".repeat(1200) + "1-1");
        assertRefused("Range: bytes=0-0\r\n".repeat(50) + "Range: bytes=1-1");
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-9, 10", "bytes=5-5, 1"})
    void onePartOfAFileIsSent(String range, int length) {
        String answer = site.get("/station/station.css", "Range: " + range);

        assertThat(answer).startsWith("HTTP/1.1 206").contains("Content-Length: " + length + "\r\n");
    }

    private void assertRefused(String header) {
        assertThat(Stream.of("/", "/station/station.css", "/icon.svg", "/VAADIN/build/none.js"))
                .allSatisfy(path -> assertThat(site.get(path, header))
                        .startsWith("HTTP/1.1 416")
                        .doesNotContain("Set-Cookie"));
    }

    private String ask(String method, String path) {
        return site.send(RawSite.request(method, path, "Content-Length: 0") + "\r\n");
    }
}
