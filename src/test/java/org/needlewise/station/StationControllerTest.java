package org.needlewise.station;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.clinic.Kiosk;
import org.needlewise.clinic.Offer;
import org.needlewise.clinic.StartKey;
import org.needlewise.content.Modules;
import org.needlewise.ui.visit.SampleVisitEnd;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StationControllerTest {

    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String KEY = "tidy-lamp-river-19";

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final StationController controller = controller(null);

    @Test
    void anAddressAsksAndChangesNothing() {
        request.setCookies(new Cookie("journey", "remembered at home"));

        ResponseEntity<String> answer = controller.askToBegin("front-desk", request, response);

        assertThat(answer.getBody())
                .contains("Make this screen a kiosk?", "front-desk", "method=\"post\"", "/kiosk/front-desk")
                .doesNotContain("start.js");
        assertThat(cookies(answer)).singleElement().asString().startsWith("station-form=");
        assertThat(response.getHeader("Content-Security-Policy")).contains("form-action 'self'");
    }

    @Test
    void theAnswerMakesABrowserAStationForLong() throws IOException {
        answerForm("token=" + TOKEN);

        ResponseEntity<String> answer = controller.begin("front-desk", request, response);

        assertThat(leadsTo(answer)).isEqualTo("/attract");
        assertThat(cookies(answer))
                .filteredOn(cookie -> cookie.startsWith("station="))
                .singleElement()
                .asString()
                .startsWith("station=front-desk; Path=/; Max-Age=34560000")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void behindTlsTheCookieStaysThere() throws IOException {
        request.setSecure(true);
        answerForm("token=" + TOKEN, new Cookie("__Host-station-form", TOKEN));

        assertThat(cookies(controller.begin("front-desk", request, response)))
                .filteredOn(cookie -> cookie.startsWith("__Host-station="))
                .singleElement()
                .asString()
                .contains("Secure");
    }

    @Test
    void whatWasEnteredBeforeStaysWithNoStation() throws IOException {
        answerForm("token=" + TOKEN, new Cookie("journey", "remembered at home"));

        ResponseEntity<String> answer = controller.begin("front-desk", request, response);

        assertThat(cookies(answer)).anyMatch(cookie -> cookie.startsWith("journey=; Path=/; Max-Age=0"));
        assertThat(answer.getHeaders().get("Clear-Site-Data")).containsExactly("\"cache\"", "\"storage\"");
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, AAAAAAAAAAAAAAAAAAAAAA",
        "same-site, AAAAAAAAAAAAAAAAAAAAAA",
        "none, AAAAAAAAAAAAAAAAAAAAAA",
        "same-origin, BBBBBBBBBBBBBBBBBBBBBB",
        "same-origin, AAAAAAAAAAAAAAAAAAAAA",
        "same-origin, ''",
    })
    void anAnswerFromElsewhereIsAskedForOnceMore(String site, String token) throws IOException {
        answerForm("token=" + token);
        request.removeHeader("Sec-Fetch-Site");
        request.addHeader("Sec-Fetch-Site", site);

        ResponseEntity<String> begun = controller.begin("front-desk", request, response);
        ResponseEntity<String> left = controller.leave(request, response);

        assertThat(List.of(begun, left)).allSatisfy(answer -> {
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(answer.getBody()).contains("Please touch the button again.");
            assertThat(cookies(answer)).noneMatch(cookie -> cookie.startsWith("station="));
        });
    }

    @Test
    void withoutACookieNoTokenIsRight() throws IOException {
        answerForm("token=");
        request.setCookies();

        assertThat(controller.begin("front-desk", request, response).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void theAddressOfTheStationThatABrowserIsAsksNothing() {
        request.setCookies(new Cookie("station", "front-desk"));

        assertThat(leadsTo(controller.askToBegin("front-desk", request, response)))
                .isEqualTo("/attract");
        assertThat(controller.askToBegin("hall", request, response).getBody()).contains("hall");
    }

    @Test
    void aNameThatNoKioskCanHaveIsToldInPlainWords() throws IOException {
        answerForm("token=" + TOKEN);

        assertThat(List.of(
                        controller.askToBegin("Front Desk", request, response),
                        controller.begin("Front Desk", request, response)))
                .allSatisfy(answer -> {
                    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
                    assertThat(answer.getBody()).contains("lowercase letters, digits, and hyphens");
                    assertThat(cookies(answer)).isEmpty();
                });
    }

    @Test
    void anAnswerEndsTheStation() throws IOException {
        answerForm("token=" + TOKEN, new Cookie("station", "front-desk"));
        assertThat(controller.askToLeave(request, response).getBody())
                .contains("Make this a regular browser again?", "/kiosk/off");

        ResponseEntity<String> answer = controller.leave(request, response);

        assertThat(leadsTo(answer)).isEqualTo("/");
        assertThat(cookies(answer)).anyMatch(cookie -> cookie.startsWith("station=; Path=/; Max-Age=0"));
    }

    @Test
    void whatIsNoStationHasNothingToLeave() {
        assertThat(leadsTo(controller.askToLeave(request, response))).isEqualTo("/");
    }

    @Test
    void onTheServersOwnComputerThePageMayAnswerByItself() {
        request.addHeader("Host", "localhost:8080");
        request.addHeader("Sec-Fetch-Site", "none");
        LocalRequests.mark(request, "127.0.0.1");

        assertThat(controller.askToBegin("hall", request, response).getBody())
                .contains("start.js", "data-start=\"local\"");
        assertThat(controller(KEY).askToBegin("hall", request, response).getBody())
                .contains("data-start=\"key\"")
                .doesNotContain(KEY);
    }

    @Test
    void withItsKeyAKioskBeginsWithoutAPerson() throws IOException {
        answerForm("token=" + TOKEN + "&key=" + KEY);

        assertThat(leadsTo(controller(KEY).begin("hall", request, response))).isEqualTo("/attract");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidy-lamp-river-18", "tidy-lamp-river-1", "tidy-lamp-river-199", "", "%00"})
    void aWrongKeyLeavesItToAPerson(String key) throws IOException {
        answerForm("token=" + TOKEN + "&key=" + key);

        ResponseEntity<String> answer = controller(KEY).begin("hall", request, response);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody()).doesNotContain("start.js", KEY);
    }

    @Test
    void whereThereIsNoKeyNoneIsRight() throws IOException {
        answerForm("token=" + TOKEN + "&key=" + KEY);

        assertThat(controller.begin("hall", request, response).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    /** As a browser sends what a page of this site has in its form. */
    private void answerForm(String body, Cookie... more) {
        request.setMethod("POST");
        request.setContent(body.getBytes(UTF_8));
        request.addHeader("Sec-Fetch-Site", "same-origin");
        Cookie[] all = Arrays.copyOf(more, more.length + 1);
        all[more.length] = new Cookie("station-form", TOKEN);
        request.setCookies(all);
    }

    private static StationController controller(@Nullable String key) {
        Stations stations = new Stations(new Kiosk(
                Duration.ofMinutes(2),
                Duration.ofSeconds(30),
                Set.of(Offer.PRINT),
                List.of(),
                Map.of(),
                key == null ? null : new StartKey(key)));
        return new StationController(stations, SampleKioskPages.of(mock(Modules.class)), SampleVisitEnd.create());
    }

    private static String leadsTo(ResponseEntity<?> answer) {
        return String.valueOf(answer.getHeaders().getLocation());
    }

    private static List<String> cookies(ResponseEntity<?> answer) {
        return answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of());
    }
}
