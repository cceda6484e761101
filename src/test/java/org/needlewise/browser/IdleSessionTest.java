package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

@GuardedSite
class IdleSessionTest {

    private static final Pattern SESSION = Pattern.compile("Set-Cookie: (JSESSIONID=\\w+)");

    private final RawSite site;

    IdleSessionTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    @Test
    void aPageThatSaysOnlyThatItIsThereKeepsNoSessionOpen() {
        Matcher session = SESSION.matcher(site.get("/"));
        assertThat(session.find()).isTrue();

        assertThat(sayThatItIsThere(session.group(1))).startsWith("HTTP/1.1 200");

        await().pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> assertThat(sayThatItIsThere(session.group(1))).doesNotStartWith("HTTP/1.1 200"));
    }

    private String sayThatItIsThere(String session) {
        return site.send(RawSite.request("POST", "/?v-r=heartbeat&v-uiId=0", "Cookie: " + session, "Content-Length: 0")
                + "\r\n");
    }

    @TestConfiguration
    static class Impatience {

        /** Settings know no sessions that are shorter than a minute. */
        @Bean
        ServletListenerRegistrationBean<HttpSessionListener> shortSessions() {
            return new ServletListenerRegistrationBean<>(new HttpSessionListener() {
                @Override
                public void sessionCreated(HttpSessionEvent begun) {
                    begun.getSession().setMaxInactiveInterval(1);
                }
            });
        }
    }
}
