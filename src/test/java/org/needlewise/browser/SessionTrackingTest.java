package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

@GuardedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTrackingTest {

    private static final Pattern SESSION = Pattern.compile("Set-Cookie: ((?:__Host-)?JSESSIONID)=(\\w+)([^\\r]*)");
    private static final String HTTPS = "X-Forwarded-Proto: https";

    private final RawSite site;
    private String live = "";

    SessionTrackingTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    /** Somebody else's, which is open meanwhile. */
    @BeforeEach
    void beginSomebodyElsesSession() {
        live = begun(site.get("/questions", "Accept: text/html")).group(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/questions;jsessionid=ID",
                "/;jsessionid=ID",
                "/questions;JSESSIONID=ID",
                "/questions;foo=1;jsessionid=ID",
                "/questions/;jsessionid=ID",
                "/learn;jsessionid=ID/the-steps",
                "/;jsessionid=ID/questions",
                "/questions;%6asessionid=ID",
                "/questions%3bjsessionid=ID",
                "/questions%3Bjsessionid=ID",
                "/kiosk/front-desk;jsessionid=ID",
                "/attract;jsessionid=ID",
                "/end;jsessionid=ID",
                "/VAADIN/build/x.js;jsessionid=ID",
                "/;__Host-JSESSIONID=ID",
                "/questions;jsessionid=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            })
    void anAddressWithASessionInItIsNoneOfOurs(String form) {
        String answer = site.get(form.replace("ID", live), "Accept: text/html");

        assertThat(answer)
                .startsWith("HTTP/1.1 404")
                .contains(Words.of("not-found.heading"))
                .doesNotContain("Set-Cookie", live, "jsessionid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/questions?jsessionid=ID",
                "/questions?JSESSIONID=ID",
                "/questions?;jsessionid=ID",
                "/questions?x=1;jsessionid=ID",
                "/questions%253bjsessionid=ID",
                "/?v-r=zebra;jsessionid=ID",
            })
    void whatAnAddressSaysElsewhereIsNoSessionEither(String form) {
        String answer = site.get(form.replace("ID", live), "Accept: text/html");

        assertThat(SESSION.matcher(answer).results().map(found -> found.group(2)))
                .doesNotContain(live);
        assertThat(answer).doesNotContain("Location: ", "href=\"/questions;", ";jsessionid=" + live + "\"");
        assertThat(stillOpen(live)).isTrue();
    }

    @Test
    void aMessageToASessionInTheAddressReachesNone() {
        String answer = site.send(
                RawSite.request("POST", "/;jsessionid=" + live + "?v-r=heartbeat&v-uiId=0", "Content-Length: 0")
                        + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/questions", "/summary", "/learn", "/no-such-page", "/VAADIN/x", "/kiosk/front-desk"})
    void noAddressThatIsSentHoldsASession(String path) {
        assertThat(site.get(path, "Accept: text/html")).doesNotContainIgnoringCase(";jsessionid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "chosen", "x", "'\"><script>"})
    void anIdThatTheServerDidNotMakeBeginsNothingUnderThatId(String chosen) {
        String plain = site.get("/questions", "Accept: text/html", "Cookie: JSESSIONID=" + chosen);
        String secure = site.get("/questions", "Accept: text/html", HTTPS, "Cookie: __Host-JSESSIONID=" + chosen);

        assertThat(begun(plain).group(2)).isNotEqualTo(chosen).hasSize(32);
        assertThat(begun(secure).group(2)).isNotEqualTo(chosen).hasSize(32);
    }

    @Test
    void overTlsTheSessionBelongsToThisHostAlone() {
        String first = site.get("/questions", "Accept: text/html", HTTPS);

        assertThat(begun(first).group(1)).isEqualTo("__Host-JSESSIONID");
        assertThat(begun(first).group(3))
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Domain");
        String id = begun(first).group(2);
        assertThat(goesOn(HTTPS, "Cookie: __Host-JSESSIONID=" + id)).isTrue();
    }

    @Test
    void overTlsAnIdThatAnotherSiteOfTheDomainMaySetSaysNothing() {
        assertThat(goesOn(HTTPS, "Cookie: JSESSIONID=" + live)).isFalse();
        assertThat(goesOn(HTTPS, "Cookie: JSESSIONID=" + live + "; __Host-JSESSIONID=chosen"))
                .isFalse();
        assertThat(goesOn("Cookie: __Host-JSESSIONID=" + live)).isFalse();
        assertThat(goesOn("Cookie: JSESSIONID=" + live)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions", "/kiosk/front-desk"})
    void allOtherCookiesAreBoundToTheHostToo(String path) {
        String answer = site.get(path, "Accept: text/html", HTTPS);

        assertThat(answer.lines().filter(line -> line.startsWith("Set-Cookie: ")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("Set-Cookie: __Host-") && line.contains("; Secure"));
    }

    private boolean stillOpen(String id) {
        return goesOn("Cookie: JSESSIONID=" + id);
    }

    /** Who goes on with a session gets no other one. */
    private boolean goesOn(String... headers) {
        String answer = site.send(RawSite.request("GET", "/questions", headers) + "Accept: text/html\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200");
        return !SESSION.matcher(answer).find();
    }

    private static Matcher begun(String answer) {
        Matcher found = SESSION.matcher(answer);
        assertThat(found.find()).as(answer).isTrue();
        return found;
    }
}
