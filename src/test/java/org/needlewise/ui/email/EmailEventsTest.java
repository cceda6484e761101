package org.needlewise.ui.email;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.delivery.Outcome;
import org.needlewise.summary.Pdfs;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.parts.TapButtonTester;
import org.needlewise.ui.visit.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Pairs of events during the sending of an email, in both orders: the patient is always told what really happens. */
@Import(EmailEventsTest.Fakes.class)
class EmailEventsTest extends ScreenTest {

    private static final String NOT_SENT = "Your email was not sent";

    enum Event {
        POSTED,
        TIMED_OUT,
        REFUSED,
        VISIT_ENDED,
        TAB_CLOSED,
        TAPPED_AGAIN
    }

    @Autowired
    private FakeOutbox outbox;

    @Autowired
    private ObjectProvider<Visit> visit;

    @MockitoBean
    private Pdfs pdfs;

    private final CompletableFuture<byte[]> pdf = new CompletableFuture<>();
    private boolean ended;
    private int asked;

    @BeforeEach
    void reset() {
        outbox.reset();
        given(pdfs.offered()).willReturn(true);
        given(pdfs.of(any(), eq(Pdfs.Use.EMAIL), any())).willAnswer(_ -> {
            asked++;
            return pdf;
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsToldIsWhatIsSent(Event first, Event second) {
        open("summary/e-mail");
        type("ann@example.org");
        tapSend();

        boolean toldAtFirst = happen(first);
        boolean toldThatNothingWasSent = happen(second) || toldAtFirst;
        release();

        assertThat(outbox.posted()).hasSize(toldThatNothingWasSent ? 0 : mailsAskedFor(first, second));
        assertThat(toldThatNothingWasSent)
                .isEqualTo(first == Event.TIMED_OUT || timedOutBeforeItWasPosted(first, second));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(Event.values())
                .flatMap(first -> Arrays.stream(Event.values()).map(second -> Arguments.of(first, second)));
    }

    private static boolean timedOutBeforeItWasPosted(Event first, Event second) {
        return second == Event.TIMED_OUT && (first == Event.TAPPED_AGAIN || first == Event.TAB_CLOSED);
    }

    /** Whoever was told that an address was refused, and sends again, sends another mail. */
    private static int mailsAskedFor(Event first, Event second) {
        return first == Event.REFUSED && second == Event.TAPPED_AGAIN ? 2 : 1;
    }

    /** @return whether the patient is told that nothing was sent */
    private boolean happen(Event event) {
        switch (event) {
            case POSTED -> release();
            case TIMED_OUT -> look(EmailView.LOOKS);
            case REFUSED -> {
                release();
                outbox.come(Outcome.REFUSED);
                look(1);
            }
            case VISIT_ENDED -> end();
            case TAB_CLOSED -> load();
            case TAPPED_AGAIN -> tapAgain();
        }
        return !ended && screen().contains(NOT_SENT);
    }

    /** The file is made, and the outbox has answered to it. */
    private void release() {
        pdf.complete("%PDF".getBytes(UTF_8));
        Awaitility.await().until(() -> outbox.answered() == asked);
    }

    private void look(int looks) {
        for (int look = 0; !ended && look < looks; look++) {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            roundTrip();
        }
    }

    private void end() {
        if (!ended) {
            visit.getObject().end();
            ended = true;
        }
    }

    private void load() {
        if (!ended) {
            reload();
            open("summary/e-mail");
        }
    }

    private void tapAgain() {
        if (!ended) {
            type("ann@example.org");
            tapSend();
        }
    }

    private void type(String address) {
        parts(getCurrentView(), TextField.class).forEach(field -> field.setValue(address));
    }

    /** Also while it is hidden: a second tap was on its way when the first was answered. */
    private void tapSend() {
        parts(getCurrentView(), Button.class)
                .filter(button -> button.getText().equals("Send"))
                .forEach(button -> new TapButtonTester(button).send());
    }

    private static <T extends Component> Stream<T> parts(Object view, Class<T> type) {
        return all((Component) view).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EmailEventsTest::all));
    }

    @TestConfiguration
    static class Fakes {

        @Bean
        @Primary
        FakeOutbox fakeOutbox() {
            return new FakeOutbox();
        }
    }
}
