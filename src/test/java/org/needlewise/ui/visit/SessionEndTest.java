package org.needlewise.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class SessionEndTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final JourneyCookie journey = mock(JourneyCookie.class);
    private final SessionEnd end = new SessionEnd(journey);

    @Test
    void theSessionAndAllCookiesGoButTheStations() {
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        request.setCookies(
                new Cookie("JSESSIONID", "abc"), new Cookie("journey", "sealed"), new Cookie("station", "front-desk"));

        HttpHeaders headers = end.forget(request);

        assertThat(session.isInvalid()).isTrue();
        assertThat(headers.get(HttpHeaders.SET_COOKIE))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("Max-Age=0"))
                .noneMatch(cookie -> cookie.startsWith("station="));
    }

    @Test
    void aSessionThatAnotherRequestEndedAtTheSameMomentIsNoFault() {
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        session.invalidate();
        request.setCookies(new Cookie("journey", "sealed"));

        assertThat(end.forget(request).get(HttpHeaders.SET_COOKIE)).hasSize(1);
    }

    @Test
    void theJourneyOpensNoMore() {
        end.forget(request);

        verify(journey).revokeBrought(request);
    }

    @Test
    void whatTheSessionIsAnsweringIsFinishedBefore() {
        MockHttpSession session = spy(new MockHttpSession());
        VaadinSession answering = mock(VaadinSession.class);
        session.setAttribute(VaadinSession.class.getName() + ".program", answering);
        request.setSession(session);

        end.forget(request);

        InOrder order = inOrder(session, answering);
        order.verify(answering).lock();
        order.verify(session).invalidate();
        order.verify(answering).unlock();
    }

    @Test
    void whereThereIsNoSessionNoneBegins() {
        end.forget(request);

        assertThat(request.getSession(false)).isNull();
    }
}
