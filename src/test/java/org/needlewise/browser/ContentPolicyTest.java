package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.ui.visit.Paths;
import org.springframework.core.env.Environment;

@RealBrowser
class ContentPolicyTest {

    private final Browser browser;
    private final Site site;

    ContentPolicyTest(Browser browser, Environment environment) {
        this.browser = browser;
        this.site = Site.of(environment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror='window.intruded = true'>",
                "<script>window.intruded = true</script>",
                "<script src='/station/busy.js' onload='window.intruded = true'></script>",
                "<iframe srcdoc='<script>parent.intruded = true</script>'></iframe>",
                "<style>body { --intruded: true }</style>",
                "<p style='color: red'>x</p>",
                "<img src='https://elsewhere.example/pixel.png'>",
            })
    void whatGetsIntoAPageByMistakeDoesNothing(String markup) {
        browser.visit(Size.PHONE, Paths.WELCOME);
        browser.violations();

        browser.script("document.body.append(document.createRange().createContextualFragment(arguments[0]))", markup);

        browser.await("a violation", driver -> !browser.violations().isEmpty());
        assertThat(browser.script("return window.intruded === undefined && "
                        + "getComputedStyle(document.body).getPropertyValue('--intruded') === ''"))
                .isEqualTo(true);
    }

    @Test
    void theBrowserMakesNoProgramOfText() {
        browser.visit(Size.PHONE, Paths.WELCOME);
        browser.violations();

        // In a timer, because the policy does not apply to scripts that the driver runs directly.
        browser.script("setTimeout(() => new Function('window.intruded = true')())");

        browser.await("a violation", driver -> !browser.violations().isEmpty());
        assertThat(browser.script("return window.intruded")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/elsewhere/", "//elsewhere.example/", "https://elsewhere.example/"})
    void noOtherBaseAddressCounts(String smuggled) {
        browser.visit(Size.PHONE, "learn/the-steps");
        String base = site.address("").toString();

        browser.script("""
                for (const place of [document.head, document.body]) {
                    place.append(Object.assign(document.createElement('base'), { href: arguments[0] }));
                }
                """, smuggled);

        assertThat(browser.script("return document.baseURI")).isEqualTo(base);
        browser.violations();
    }

    @Test
    void eachPageHasANonceOfItsOwn() throws Exception {
        String first = policy(Paths.WELCOME);
        String second = policy(Paths.WELCOME);

        assertThat(first).containsPattern("script-src 'nonce-[\\w-]{22}';");
        assertThat(first).isNotEqualTo(second).doesNotContain("unsafe-inline", "unsafe-eval", "http:", "https:", "*");
    }

    private String policy(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(site.address(path))
                    .header("Accept", "text/html")
                    .build();
            HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.headers().firstValue("Content-Security-Policy").orElse("");
        }
    }
}
