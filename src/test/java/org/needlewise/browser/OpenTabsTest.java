package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@GuardedSite
class OpenTabsTest {

    private static final Pattern SESSION = Pattern.compile("Set-Cookie: (JSESSIONID=\\w+)");
    private static final int MOST = 10;

    private final RawSite site;
    private String session = "";

    OpenTabsTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    @Test
    void aVisitHasNoMorePagesThanTheSettingsAllow() {
        begin();
        for (int tab = 1; tab <= MOST; tab++) {
            open();
        }

        assertThat(isThere(0)).isFalse();
        assertThat(isThere(1)).isTrue();
        assertThat(isThere(MOST)).isTrue();
    }

    @Test
    void thePageThatIsUsedStaysAndTheOneThatWasLeftAloneLongestGoes() {
        begin();
        for (int tab = 1; tab < MOST; tab++) {
            open();
        }
        touch(0);

        open();

        assertThat(isThere(0)).isTrue();
        assertThat(isThere(1)).isFalse();
    }

    @Test
    void aPageThatWasClosedIsToldToLoadAnewWhenItIsTouched() {
        begin();
        for (int tab = 1; tab <= MOST; tab++) {
            open();
        }

        assertThat(touch(0)).startsWith("HTTP/1.1 200").contains("\"sessionExpired\":true");
    }

    private void begin() {
        Matcher found = SESSION.matcher(site.get("/"));
        assertThat(found.find()).isTrue();
        session = "Cookie: " + found.group(1);
    }

    private void open() {
        assertThat(site.get("/learn", session)).startsWith("HTTP/1.1 200");
    }

    private boolean isThere(int tab) {
        return post("/?v-r=heartbeat&v-uiId=" + tab, "").startsWith("HTTP/1.1 200");
    }

    private String touch(int tab) {
        return post("/?v-r=uidl&v-uiId=" + tab, "{}");
    }

    private String post(String path, String body) {
        return site.send(RawSite.request("POST", path, session, "Content-Length: " + body.length()) + "\r\n" + body);
    }
}
