package org.needlewise.ui.visit;

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
import org.needlewise.seal.Revocations;
import org.needlewise.seal.SampleRevocations;
import org.needlewise.seal.SampleSealer;
import org.needlewise.seal.Sealer;
import org.needlewise.station.Stations;
import org.needlewise.ui.visit.BroughtVisit.Visited;
import org.needlewise.web.HostCookie;
import org.springframework.mock.web.MockCookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class JourneyCookieTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Journey JOURNEY = SampleJourney.usual("abc");
    private static final String VISIT = VisitIds.next();
    private static final Visited AT_QUIZ = new Visited(VISIT, JOURNEY, Step.MYTH_OR_FACT, false);
    private static final Visited REMEMBERED = new Visited(VISIT, JOURNEY, Step.MYTH_OR_FACT, true);

    private final Clock clock = mock(Clock.class);
    private final Sealer sealer = SampleSealer.at(clock);
    private final Stations stations = mock(Stations.class);
    private final Revocations revocations = SampleRevocations.at(clock);
    private final JourneyCookie cookies = cookies(sealer);

    @BeforeEach
    void atHomeAtNoon() {
        given(stations.of(any())).willReturn(Optional.empty());
        now(NOON);
    }

    @Test
    void aJourneyComesBackAtItsStep() {
        MockCookie cookie = written(AT_QUIZ);

        assertThat(read(cookie.getValue())).isEqualTo(AT_QUIZ);
    }

    @Test
    void onlyTheServerSeesTheCookieAndOnlyOnThisSite() {
        MockCookie cookie = written(AT_QUIZ);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
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
        assertThat(read(cookie.getValue())).isEqualTo(AT_QUIZ);
        now(NOON.plus(Duration.ofHours(25)));
        assertThat(read(cookie.getValue())).isEqualTo(new BroughtVisit.Over());
    }

    @Test
    void whoAsksForItIsRememberedForThirtyDays() {
        MockCookie cookie = written(REMEMBERED);

        assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofDays(30).toSeconds());
        now(NOON.plus(Duration.ofDays(29)));
        assertThat(read(cookie.getValue())).isEqualTo(REMEMBERED);
        now(NOON.plus(Duration.ofDays(31)));
        assertThat(read(cookie.getValue())).isEqualTo(new BroughtVisit.Over());
    }

    @Test
    void noCookieIsNothing() {
        assertThat(cookies.read(new MockHttpServletRequest())).isEqualTo(new BroughtVisit.Nothing());
    }

    @Test
    void aVisitThatHasEndedOpensNoMore() {
        String kept = written(REMEMBERED).getValue();

        cookies.revokeBrought(requestWith(kept));

        assertThat(read(kept)).isEqualTo(new BroughtVisit.Over());
        now(NOON.plus(Duration.ofDays(29)));
        assertThat(read(kept)).isEqualTo(new BroughtVisit.Over());
        assertThat(read(written(new Visited(VisitIds.next(), JOURNEY, Step.LEARN, true))
                        .getValue()))
                .isInstanceOf(Visited.class);
    }

    @Test
    void aMadeUpCookieRevokesNothing() {
        String kept = written(REMEMBERED).getValue();

        cookies.revokeBrought(requestWith(VISIT + ".AAAA"));

        assertThat(read(kept)).isEqualTo(REMEMBERED);
    }

    @Test
    void aJourneyUnderTheIdOfAnotherVisitIsNone() {
        String value = written(AT_QUIZ).getValue();

        assertThat(read(VisitIds.next() + value.substring(VISIT.length()))).isEqualTo(new BroughtVisit.Unreadable());
    }

    @Test
    void aStationRemembersNobodyAndForgetsSoon() {
        atAStation();

        MockCookie cookie = written(REMEMBERED);

        assertThat(cookie.getMaxAge()).isNegative();
        assertThat(read(cookie.getValue())).isEqualTo(AT_QUIZ);
        now(NOON.plus(Duration.ofMinutes(31)));
        assertThat(read(cookie.getValue())).isEqualTo(new BroughtVisit.Over());
    }

    @Test
    void whatAPatientBeganAtHomeDoesNotOpenAtAStation() {
        String begunAtHome = written(REMEMBERED).getValue();

        atAStation();

        assertThat(read(begunAtHome)).isEqualTo(new BroughtVisit.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "not base64!",
                "AQIDBA",
                "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                ".",
                "a.b.c",
                "AAAAAAAAAAAAAAAA."
            })
    void whatIsNoJourneyIsNone(String value) {
        assertThat(read(value)).isEqualTo(new BroughtVisit.Unreadable());
    }

    @Test
    void noAlteredCookieOpens() {
        String value = written(AT_QUIZ).getValue();
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

        for (int round = 0; round < 1000; round++) {
            StringBuilder altered = new StringBuilder(value);
            int place = random.nextInt(value.length() - 1);
            altered.setCharAt(place, altered.charAt(place) == 'A' ? 'B' : 'A');

            assertThat(read(altered.toString())).isEqualTo(new BroughtVisit.Unreadable());
        }
    }

    @Test
    void aCookieOfOtherKeysIsNone() {
        JourneyCookie elsewhere = cookies(SampleSealer.at(clock));

        assertThat(elsewhere.read(requestWith(written(AT_QUIZ).getValue()))).isEqualTo(new BroughtVisit.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "一丁七万丈三上下", "अआइईउऊऋ", "😀😁😂🤣"})
    void theLongestJourneyFitsIntoOneCookieWithAllOwnQuestionsThatFit(String script) {
        Journey longest = SampleJourney.longest(script);

        MockCookie cookie = written(new Visited(VISIT, longest, Step.SUMMARY, true));

        assertThat(cookie.getValue()).hasSizeLessThanOrEqualTo(JourneyCookie.LONGEST);
        assertThat(journeyIn(cookie).questions()).isEqualTo(longest.questions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "一丁七万丈三上下", "अआइईउऊऋ", "😀😁😂🤣"})
    void aUsualJourneyFitsWhole(String script) {
        Journey usual = SampleJourney.usual(script);

        MockCookie cookie = written(new Visited(VISIT, usual, Step.SUMMARY, true));

        assertThat(journeyIn(cookie)).isEqualTo(usual);
    }

    private void atAStation() {
        given(stations.of(any())).willReturn(Optional.of(SampleClinic.station()));
    }

    private void now(Instant now) {
        given(clock.instant()).willReturn(now);
    }

    private MockCookie written(Visited found) {
        return written(found, new MockHttpServletRequest());
    }

    private MockCookie written(Visited found, MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.write(found, request, response);
        return (MockCookie)
                Objects.requireNonNull(response.getCookie(HostCookie.name(JourneyCookie.NAME, request.isSecure())));
    }

    private Journey journeyIn(MockCookie cookie) {
        return ((Visited) read(cookie.getValue())).journey();
    }

    private JourneyCookie cookies(Sealer keys) {
        return new JourneyCookie(new VisitSeal(new JourneySeal(keys)), stations, revocations);
    }

    private BroughtVisit read(String value) {
        return cookies.read(requestWith(value));
    }

    private static MockHttpServletRequest requestWith(String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(JourneyCookie.NAME, value));
        return request;
    }
}
