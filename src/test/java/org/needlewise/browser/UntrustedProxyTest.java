package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@RealBrowser
class UntrustedProxyTest {

    private final RawSite site;

    UntrustedProxyTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    @Test
    void whatAStrangerSaysOfWhereItComesFromIsNotBelieved() {
        String answer = site.get(
                "/",
                "Accept: text/html",
                "X-Forwarded-For: 192.0.2.1",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Ssl: on",
                "X-Forwarded-Port: 443",
                "Forwarded: for=192.0.2.1;proto=https;host=elsewhere.example",
                "X-Forwarded-Host: elsewhere.example");

        assertThat(answer)
                .contains("Set-Cookie: JSESSIONID=")
                .doesNotContain("; Secure", "elsewhere.example", "https://");
    }
}
