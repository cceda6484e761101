package org.needlewise.ui.kiosk;

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
import org.needlewise.clinic.Kiosk;
import org.needlewise.clinic.Offer;
import org.needlewise.clinic.SampleClinic;
import org.needlewise.content.Modules;
import org.needlewise.content.SampleModule;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class KioskControllerTest {

    private final Modules modules = mock(Modules.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final KioskController controller = new KioskController(stations(), pages());

    @BeforeEach
    void teach() {
        given(modules.all(any())).willReturn(List.of(SampleModule.create()));
        given(modules.languages()).willReturn(List.of(Locale.ENGLISH));
    }

    @Test
    void anAddressMakesABrowserAStationForLong() {
        ResponseEntity<String> answer = controller.begin("front-desk", request);

        assertThat(leadsTo(answer)).isEqualTo("/attract");
        assertThat(cookies(answer))
                .singleElement()
                .asString()
                .startsWith("station=front-desk; Path=/; Max-Age=34560000")
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Secure");
    }

    @Test
    void behindTlsTheCookieStaysThere() {
        request.setSecure(true);

        assertThat(cookies(controller.begin("front-desk", request)).getFirst())
                .startsWith("__Host-station=front-desk; Path=/;")
                .contains("Secure");
    }

    @Test
    void aNameThatNoKioskCanHaveIsToldInPlainWords() {
        ResponseEntity<String> answer = controller.begin("Front Desk", request);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody()).contains("small letters, digits and hyphens");
        assertThat(cookies(answer)).isEmpty();
    }

    @Test
    void whatWasEnteredBeforeStaysWithNoStation() {
        request.setCookies(new Cookie("journey", "remembered at home"));

        assertThat(cookies(controller.begin("front-desk", request))).anyMatch(this::forgetsTheJourney);
        assertThat(cookies(controller.off(request))).anyMatch(this::forgetsTheJourney);
    }

    @Test
    void whereNobodyIsNothingOfAVisitIsLeft() {
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        request.setCookies(new Cookie("station", "front-desk"), new Cookie("journey", "sealed"));

        assertThat(cookies(controller.attract(request))).singleElement().matches(this::forgetsTheJourney);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void anAddressEndsTheStation() {
        ResponseEntity<String> answer = controller.off(request);

        assertThat(leadsTo(answer)).isEqualTo("/");
        assertThat(cookies(answer).getFirst()).startsWith("station=; Path=/; Max-Age=0");
    }

    @Test
    void theFirstScreenInvitesInWordsAndBeginsNoSession() {
        atStation();

        ResponseEntity<String> answer = controller.attract(request);

        assertThat(answer.getBody())
                .contains("Corner clinic", SampleModule.create().about().title(), "Touch to start")
                .contains("Nothing you enter is kept.")
                .contains("lang=\"en\" dir=\"ltr\"");
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void theFirstScreenStandsWhereNothingIsTaughtYet() {
        given(modules.all(any())).willReturn(List.of());
        given(modules.languages()).willReturn(List.of());
        atStation();

        assertThat(controller.attract(request).getBody()).contains("Corner clinic", "Touch to start");
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
    void theEndForgetsTheVisitAndKeepsTheStation() {
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        request.setCookies(
                new Cookie("JSESSIONID", "abc"), new Cookie("journey", "sealed"), new Cookie("station", "front-desk"));

        ResponseEntity<String> answer = controller.end(request);

        assertThat(session.isInvalid()).isTrue();
        assertThat(leadsTo(answer)).isEqualTo("/attract");
        assertThat(answer.getHeaders().get("Clear-Site-Data")).containsExactly("\"cache\"", "\"storage\"");
        assertThat(cookies(answer))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("Max-Age=0"))
                .noneMatch(cookie -> cookie.startsWith("station="));
    }

    @Test
    void atHomeTheEndLeadsToTheFirstScreen() {
        assertThat(leadsTo(controller.end(request))).isEqualTo("/");
    }

    @Test
    void whatStandsInForALostServerSaysThatItGoesOnByItself() {
        assertThat(controller.offline(request).getBody()).contains("One moment, please", "You need not do anything.");
        assertThat(controller.alive().getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    private boolean forgetsTheJourney(String cookie) {
        return cookie.startsWith("journey=; Path=/; Max-Age=0");
    }

    private void atStation() {
        request.setCookies(new Cookie("station", "front-desk"));
    }

    private static Stations stations() {
        return new Stations(
                new Kiosk(Duration.ofMinutes(2), Duration.ofSeconds(30), Set.of(Offer.PRINT), List.of(), Map.of()));
    }

    private KioskPages pages() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("vaadin-i18n/translations");
        words.setFallbackToSystemLocale(false);
        return new KioskPages(modules, SampleClinic.create(), words);
    }

    private static String leadsTo(ResponseEntity<?> answer) {
        return String.valueOf(answer.getHeaders().getLocation());
    }

    private static List<String> cookies(ResponseEntity<?> answer) {
        return answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of());
    }
}
