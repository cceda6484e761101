package org.needlewise.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.clinic.SampleClinic;
import org.needlewise.journey.Journey;
import org.needlewise.journey.JourneySeal;
import org.needlewise.journey.SampleJourney;
import org.needlewise.journey.Step;
import org.needlewise.seal.SampleSealer;
import org.needlewise.seal.Sealer;
import org.needlewise.ui.kiosk.Stations;
import org.springframework.mock.web.MockCookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class JourneyCookieTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Journey JOURNEY = SampleJourney.usual("abc");
    private static final JourneyCookie.Found AT_QUIZ = new JourneyCookie.Found(JOURNEY, Step.MYTH_OR_FACT, false);
    private static final JourneyCookie.Found REMEMBERED = new JourneyCookie.Found(JOURNEY, Step.MYTH_OR_FACT, true);

    private final Clock clock = mock(Clock.class);
    private final Sealer sealer = SampleSealer.at(clock);
    private final Stations stations = mock(Stations.class);
    private final JourneyCookie cookies = new JourneyCookie(new JourneySeal(sealer), stations);

    @BeforeEach
    void atHomeAtNoon() {
        given(stations.of(any())).willReturn(Optional.empty());
        now(NOON);
    }

    @Test
    void aJourneyComesBackAtItsStep() {
        MockCookie cookie = written(AT_QUIZ);

        assertThat(read(cookie.getValue())).contains(AT_QUIZ);
    }

    @Test
    void onlyTheServerSeesTheCookieAndOnlyOnThisSite() {
        MockCookie cookie = written(AT_QUIZ);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getSecure()).isFalse();
    }

    @Test
    void behindTlsItGoesNoOtherWay() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);

        assertThat(written(AT_QUIZ, request).getSecure()).isTrue();
    }

    @Test
    void itLastsUntilTheBrowserClosesAndNoLongerThanADay() {
        MockCookie cookie = written(AT_QUIZ);

        assertThat(cookie.getMaxAge()).isNegative();
        now(NOON.plus(Duration.ofHours(23)));
        assertThat(read(cookie.getValue())).contains(AT_QUIZ);
        now(NOON.plus(Duration.ofHours(25)));
        assertThat(read(cookie.getValue())).isEmpty();
    }

    @Test
    void whoAsksForItIsRememberedForThirtyDays() {
        MockCookie cookie = written(REMEMBERED);

        assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofDays(30).toSeconds());
        now(NOON.plus(Duration.ofDays(29)));
        assertThat(read(cookie.getValue())).contains(REMEMBERED);
        now(NOON.plus(Duration.ofDays(31)));
        assertThat(read(cookie.getValue())).isEmpty();
    }

    @Test
    void aStationRemembersNobodyAndForgetsSoon() {
        atAStation();

        MockCookie cookie = written(REMEMBERED);

        assertThat(cookie.getMaxAge()).isNegative();
        assertThat(read(cookie.getValue())).contains(AT_QUIZ);
        now(NOON.plus(Duration.ofMinutes(31)));
        assertThat(read(cookie.getValue())).isEmpty();
    }

    @Test
    void whatAPatientBeganAtHomeDoesNotOpenAtAStation() {
        String begunAtHome = written(REMEMBERED).getValue();

        atAStation();

        assertThat(read(begunAtHome)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "not base64!", "AQIDBA", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoJourneyIsNone(String value) {
        assertThat(read(value)).isEmpty();
    }

    @Test
    void noAlteredCookieOpens() {
        String value = written(AT_QUIZ).getValue();
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

        for (int round = 0; round < 1000; round++) {
            StringBuilder altered = new StringBuilder(value);
            int place = random.nextInt(value.length() - 1);
            altered.setCharAt(place, altered.charAt(place) == 'A' ? 'B' : 'A');

            assertThat(read(altered.toString())).isEmpty();
        }
    }

    @Test
    void aCookieOfOtherKeysIsNone() {
        JourneyCookie elsewhere = new JourneyCookie(new JourneySeal(SampleSealer.at(clock)), stations);

        assertThat(elsewhere.read(requestWith(written(AT_QUIZ).getValue()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "一丁七万丈三上下", "अआइईउऊऋ", "😀😁😂🤣"})
    void theLongestJourneyFitsIntoOneCookieWithAllOwnQuestionsThatFit(String script) {
        Journey longest = SampleJourney.longest(script);

        MockCookie cookie = written(new JourneyCookie.Found(longest, Step.SUMMARY, true));

        assertThat(cookie.getValue()).hasSizeLessThanOrEqualTo(JourneyCookie.LONGEST);
        assertThat(read(cookie.getValue()).orElseThrow().journey().questions()).isEqualTo(longest.questions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "一丁七万丈三上下", "अआइईउऊऋ", "😀😁😂🤣"})
    void aUsualJourneyFitsWhole(String script) {
        Journey usual = SampleJourney.usual(script);

        MockCookie cookie = written(new JourneyCookie.Found(usual, Step.SUMMARY, true));

        assertThat(read(cookie.getValue()).orElseThrow().journey()).isEqualTo(usual);
    }

    private void atAStation() {
        given(stations.of(any())).willReturn(Optional.of(SampleClinic.station()));
    }

    private void now(Instant now) {
        given(clock.instant()).willReturn(now);
    }

    private MockCookie written(JourneyCookie.Found found) {
        return written(found, new MockHttpServletRequest());
    }

    private MockCookie written(JourneyCookie.Found found, MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.write(found, request, response);
        return (MockCookie)
                Objects.requireNonNull(response.getCookie(HostCookie.name(JourneyCookie.NAME, request.isSecure())));
    }

    private Optional<JourneyCookie.Found> read(String value) {
        return cookies.read(requestWith(value));
    }

    private static MockHttpServletRequest requestWith(String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(JourneyCookie.NAME, value));
        return request;
    }
}
