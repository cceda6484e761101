package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needlewise.clinic.Clinic;
import org.springframework.core.env.Environment;

@GuardedSite
class LostCookiesTest {

    private static final String FROM = "X-Forwarded-For: 203.0.113.7";

    private final RawSite site;
    private final Clinic clinic;

    LostCookiesTest(Environment environment, Clinic clinic) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
        this.clinic = clinic;
    }

    @Test
    void aPageWithoutItsCookieIsLedToWhereThatIsLookedIntoHoweverOftenItAsks() {
        for (int time = 0; time < 5; time++) {
            assertThat(site.send(RawSite.request("POST", "/?v-r=uidl&v-uiId=0", FROM, "Content-Length: 2") + "\r\n{}"))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"url\":\"/cookies\"")
                    .doesNotContain("Set-Cookie");
        }
    }

    @Test
    void aPageWithACookieIsVaadins() {
        assertThat(site.send(RawSite.request("POST", "/?v-r=uidl&v-uiId=0", "Cookie: JSESSIONID=1", "Content-Length: 2")
                        + "\r\n{}"))
                .doesNotContain("/cookies");
    }

    @Test
    void aCookieThatReturnsLeadsToTheFirstScreen() {
        assertThat(site.get("/cookies"))
                .startsWith("HTTP/1.1 303")
                .contains(
                        "Location: /cookies/returned", "Set-Cookie: returned=1; Path=/cookies; HttpOnly; SameSite=Lax");

        assertThat(site.get("/cookies/returned", "Cookie: returned=1"))
                .startsWith("HTTP/1.1 303")
                .contains("Location: /\r\n");
    }

    @Test
    void aCookieThatDoesNotReturnLeadsToOnePlainSentenceAndBeginsNoVisit() {
        assertThat(site.get("/cookies/returned"))
                .startsWith("HTTP/1.1 200")
                .contains(Words.of("no-cookies.text"), clinic.name())
                .doesNotContain("Set-Cookie");
    }
}
