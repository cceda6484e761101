package org.needlewise.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.clinic.Kiosk;
import org.needlewise.clinic.Offer;
import org.needlewise.content.Modules;
import org.needlewise.content.SampleModule;
import org.needlewise.ui.Variant;
import org.needlewise.ui.visit.SampleVisitEnd;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class KioskControllerTest {

    private final Modules modules = mock(Modules.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final KioskController controller =
            new KioskController(stations(), SampleKioskPages.of(modules), SampleVisitEnd.create());

    @BeforeEach
    void teach() {
        given(modules.all(any())).willReturn(List.of(SampleModule.create()));
        given(modules.languages()).willReturn(List.of(Locale.ENGLISH));
    }

    @Test
    void theFirstScreenChangesNothing() {
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        request.setCookies(new Cookie("station", "front-desk"), new Cookie("journey", "sealed"));

        assertThat(cookies(controller.attract(request))).isEmpty();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void whereSomebodyStartsNothingOfAVisitBeforeIsLeft() {
        fromHere();
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        request.setCookies(new Cookie("station", "front-desk"), new Cookie("journey", "sealed"));

        ResponseEntity<String> answer = controller.start(request, response);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(cookies(answer))
                .anyMatch(this::forgetsTheJourney)
                .anyMatch(cookie -> cookie.startsWith("station=front-desk; Path=/; Max-Age=34560000"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theFirstScreenInvitesInWordsAndBeginsNoSession() {
        atStation();

        ResponseEntity<String> answer = controller.attract(request);

        assertThat(answer.getBody())
                .contains("Corner clinic", SampleModule.create().about().title(), "Touch to start")
                .contains("Cleared when you finish or leave.")
                .contains("lang=\"en\" dir=\"ltr\"");
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void whereThereIsNothingToChooseStartLeadsToTheLessonsAndTheNoticeStandsBefore() {
        atStation();

        assertThat(controller.attract(request).getBody())
                .contains("href=\"/learn?language=en\"")
                .contains(SampleModule.create().about().notice());
    }

    @Test
    void whereThereAreSeveralModulesStartLeadsToTheChoice() {
        given(modules.all(any())).willReturn(List.of(SampleModule.create(), Variant.titled("other", "Another")));
        atStation();

        assertThat(controller.attract(request).getBody())
                .contains("href=\"/?language=en\"")
                .doesNotContain("/learn", SampleModule.create().about().notice());
    }

    @Test
    void whereThereAreSeveralLanguagesEachLeadsToTheFirstScreenInIt() {
        given(modules.languages()).willReturn(List.of(Locale.ENGLISH, Locale.of("es")));
        atStation();

        assertThat(controller.attract(request).getBody())
                .contains("href=\"/?language=en\"", "href=\"/?language=es\"")
                .doesNotContain("/learn");
    }

    @Test
    void theFirstScreenInvitesNobodyWhileNothingIsTaught() {
        given(modules.all(any())).willReturn(List.of());
        given(modules.languages()).willReturn(List.of());
        atStation();

        assertThat(controller.attract(request).getBody())
                .contains("Corner clinic", "We are getting this ready", "Please ask at the front desk")
                .contains("data-inviting=\"false\"")
                .doesNotContain("Touch to start", "class=\"start\"", "Nothing you enter is kept.");
    }

    @Test
    void anOrdinaryBrowserIsLedToTheProgram() {
        assertThat(leadsTo(controller.attract(request))).isEqualTo("/");
    }

    @Test
    void aCookieThatNobodyGaveMakesNoStation() {
        request.setCookies(new Cookie("station", "../../etc"));

        assertThat(leadsTo(controller.attract(request))).isEqualTo("/");
    }

    @Test
    void theAddressOfTheEndAsksAndChangesNothing() {
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        request.setCookies(new Cookie("journey", "sealed"));

        ResponseEntity<String> answer = controller.askToEnd(request, response);

        assertThat(answer.getBody()).contains("Finish and clear everything?", "method=\"post\"", "action=\"/end\"");
        assertThat(cookies(answer)).isEmpty();
        assertThat(answer.getHeaders().get("Clear-Site-Data")).isNull();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void theEndForgetsTheVisitAndKeepsTheStation() {
        fromHere();
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        request.setCookies(
                new Cookie("JSESSIONID", "abc"), new Cookie("journey", "sealed"), new Cookie("station", "front-desk"));

        ResponseEntity<String> answer = controller.end(request, response);

        assertThat(session.isInvalid()).isTrue();
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(answer.getHeaders().get("Clear-Site-Data")).containsExactly("\"cache\"", "\"storage\"");
        assertThat(cookies(answer))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("Max-Age=0"))
                .noneMatch(cookie -> cookie.startsWith("station="));
    }

    @Test
    void whoEndsByAFormIsToldThatEverythingIsCleared() {
        fromHere();
        request.addHeader("Accept", "text/html,*/*");

        assertThat(leadsTo(controller.end(request, response))).isEqualTo("/cleared?language=en");
    }

    @Test
    void whoFinishedAtAStationIsToldToTakeThePaperAndTheScreenGoesOnByItself() {
        atStation();

        assertThat(controller.finished(request).getBody())
                .contains("You are ready to talk.", "Take your summary with you. Everything here is cleared.")
                .contains("data-stay=\"8\"", "/station/ended.js")
                .doesNotContain("Start again");
    }

    @Test
    void whoClearsEverythingBeforeIsToldNoMore() {
        atStation();

        assertThat(controller.cleared(request).getBody())
                .contains("<h1>Everything here is cleared.</h1>", "data-stay=\"4\"")
                .doesNotContain("You are ready", "Take your summary");
    }

    @Test
    void atHomeThePageStaysAndOffersToStartAgain() {
        assertThat(controller.finished(request).getBody())
                .contains("You are ready to talk.", "Start again", "data-stay=\"\"")
                .doesNotContain("ended.js");
    }

    @Test
    void nobodyIsToldThatEverythingIsClearedWhileItIsNot() {
        request.setCookies(new Cookie("journey", "sealed"));

        assertThat(leadsTo(controller.finished(request))).isEqualTo("/attract");
        assertThat(leadsTo(controller.cleared(request))).isEqualTo("/attract");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void nobodyElseEndsAVisit(String site) {
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        request.setCookies(new Cookie("station", "front-desk"), new Cookie("journey", "sealed"));
        request.addHeader("Sec-Fetch-Site", site);

        ResponseEntity<String> ended = controller.end(request, response);
        ResponseEntity<String> started = controller.start(request, response);

        assertThat(List.of(ended, started)).allSatisfy(answer -> {
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(cookies(answer)).isEmpty();
            assertThat(answer.getHeaders().get("Clear-Site-Data")).isNull();
        });
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void whatStandsInForALostServerSaysThatItGoesOnByItself() {
        assertThat(controller.offline(request).getBody())
                .contains("One moment, please", "You do not need to do anything.", "data-patience=\"150\"");
        assertThat(controller.alive().getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    private boolean forgetsTheJourney(String cookie) {
        return cookie.startsWith("journey=; Path=/; Max-Age=0");
    }

    private void fromHere() {
        request.addHeader("Sec-Fetch-Site", "same-origin");
    }

    private void atStation() {
        request.setCookies(new Cookie("station", "front-desk"));
    }

    private static Stations stations() {
        return new Stations(new Kiosk(
                Duration.ofMinutes(2), Duration.ofSeconds(30), Set.of(Offer.PRINT), List.of(), Map.of(), null));
    }

    private static String leadsTo(ResponseEntity<?> answer) {
        return String.valueOf(answer.getHeaders().getLocation());
    }

    private static List<String> cookies(ResponseEntity<?> answer) {
        return answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of());
    }
}
