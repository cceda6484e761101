package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.LearningModule;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.springframework.core.env.Environment;

@RealBrowser
class NotFoundTest {

    private final Browser browser;
    private final LearningModule module;
    private final Site site;

    NotFoundTest(Browser browser, LearningModule module, Environment environment) {
        this.browser = browser;
        this.module = module;
        this.site = Site.of(environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-page", "learn/no-such-lesson"})
    void anUnknownAddressGivesAFriendlyPageWithAWayHome(String path) {
        browser.visit(Size.PHONE, Paths.WELCOME);
        Screen screen = browser.goTo(path);
        screen.awaitHeading(Words.of("not-found.heading"));
        screen.awaitText(Words.of("not-found.text"));

        screen.press(Role.BUTTON, Words.of("not-found.home"));

        new WelcomePage(screen, module).await();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-page", "learn/no-such-lesson"})
    void whoComesThereFirstSeesSuchAPageToo(String path) {
        Screen screen = browser.visit(Size.PHONE, Paths.WELCOME);
        browser.forgetCookies();
        browser.open(path);
        screen.awaitHeading(Words.of("not-found.heading"));
        screen.awaitText(Words.of("not-found.text"));

        browser.driver().findElement(By.linkText(Words.of("not-found.home"))).click();

        new WelcomePage(screen, module).await();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-page", "learn/no-such-lesson", "pictures/no-such-module/0/no-such.svg"})
    void anUnknownAddressIsAnsweredAsNotFoundAndTellsNothingOfTheInside(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body() + answer.headers().map())
                .doesNotContainIgnoringCase("exception", "org.needlewise", "spring", "tomcat", "java.")
                .doesNotContainPattern("(?i)vaadin\\W{0,3}\\d+\\.\\d+|version\\W{1,4}\\d+\\.\\d+");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(site.address(path))
                    .header("Accept", "text/html")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
