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
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outcome;
import org.needlewise.summary.Pdfs;
import org.needlewise.ui.ScreenTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@Import(EmailViewTest.Fakes.class)
class EmailViewTest extends ScreenTest {

    private static final String ANN = "ann@example.org";
    private static final CompletableFuture<byte[]> PDF = CompletableFuture.completedFuture("%PDF".getBytes(UTF_8));

    @Autowired
    private FakeOutbox outbox;

    @MockitoBean
    private Pdfs pdfs;

    private CompletableFuture<byte[]> pdf = PDF;

    @Autowired
    private ObjectProvider<DataSource> databases;

    @BeforeEach
    void reset() {
        outbox.reset();
        given(pdfs.offered()).willReturn(true);
        given(pdfs.of(any(), eq(Pdfs.Use.EMAIL), any())).willAnswer(_ -> pdf);
    }

    @Test
    void onTheWayToAMailThereIsOneFieldAndALineOnPrivacy() {
        open("summary/e-mail");

        assertThat(heading()).isEqualTo("Send your summary by email");
        assertThat(screen()).contains("Email is not fully private");
        assertThat(buttons()).contains("Send", "Back to summary");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, On its way, Your summary should arrive in a few minutes",
        "WAITING, We are still trying, We will keep trying for 24 hours"
    })
    void aPostedMailIsOnItsWay(Outcome outcome, String title, String told) {
        open("summary/e-mail");

        send(ANN);
        assertThat(screen()).contains("Sending …").doesNotContain(title);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        outbox.come(outcome);
        lookUntil(title);

        assertThat(screen()).contains(told);
        assertThat(outbox.posted())
                .containsExactly(new FakeOutbox.Posted(new EmailAddress(ANN), Locale.ENGLISH, "%PDF"));
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(buttons()).contains("Back to summary").doesNotContain("Send");
    }

    @Test
    void nobodyWaitsLongToHearThatAMailIsOnItsWay() {
        open("summary/e-mail");
        send(ANN);
        Awaitility.await().until(() -> !outbox.posted().isEmpty());

        for (int look = 0; look < EmailView.LOOKS; look++) {
            look();
        }

        assertThat(screen()).contains("We are still trying");
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED, That address did not work",
        "NO_ROOM, That mailbox has no room",
        "NOT_TAKEN, Your email was not accepted"
    })
    void whoseMailIsRefusedTypesAnotherAddressInAnEmptyField(Outcome outcome, String told) {
        open("summary/e-mail");

        send(ANN);
        assertThat(field().getValue()).isEmpty();
        outbox.come(outcome);
        lookUntil(told);

        assertThat(field().getValue()).isEmpty();
        assertThat(buttons()).contains("Send");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Please type your email address.",
        "ann, Something is missing",
        "'a@b.example, c@d.example', Please type just one address",
        "ann@localhost, Please check the part after the @ sign"
    })
    void whatIsNoAddressIsToldAtTheField(String typed, String told) {
        open("summary/e-mail");

        send(typed);

        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).startsWith(told);
        assertThat(outbox.posted()).isEmpty();
    }

    @Test
    void aSlipIsMendedByATap() {
        open("summary/e-mail");

        send("ann@gmial.com");
        assertThat(field().getErrorMessage()).startsWith("This may be a typing mistake.");
        tap("Did you mean ann@gmail.com?");

        assertThat(field().getValue()).isEqualTo("ann@gmail.com");
        assertThat(field().isInvalid()).isFalse();
        assertThat(buttons()).noneMatch(name -> name.startsWith("Did you mean"));
    }

    @Test
    void whoInsistsOnAnAddressThatLooksLikeASlipIsBelieved() {
        open("summary/e-mail");

        send("ann@gmial.com");
        assertThat(screen()).doesNotContain("Sending");
        tap("Send");

        assertThat(screen()).contains("Sending");
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S, a minute",
        "PT90S, 2 minutes",
        "PT59M, 59 minutes",
        "PT1H, an hour",
        "PT90M, 90 minutes",
        "PT2H1S, 3 hours",
        "PT12H, 12 hours",
        "P1D, a day",
        "PT36H, 36 hours",
        "P7D, 7 days"
    })
    void whoReachedALimitIsToldHowLongItLastsAndTheOtherWays(Duration window, String told) {
        outbox.reachLimit(window);
        open("summary/e-mail");

        send(ANN);

        assertThat(screen())
                .contains(
                        "No more emails for now",
                        "You can try again in " + told + ". Or take your summary another way.");
        assertThat(outbox.posted()).isEmpty();
    }

    @Test
    void aFileThatCannotBeMadeIsToldAndNothingIsSent() {
        pdf = CompletableFuture.failedFuture(new IllegalStateException("no font"));
        open("summary/e-mail");

        send(ANN);
        lookUntil("Your email was not sent");

        assertThat(screen()).contains("Please print your summary");
        assertThat(outbox.posted()).isEmpty();
    }

    @Test
    void aFileThatTakesTooLongIsToldAndNothingIsSentLater() {
        CompletableFuture<byte[]> slow = new CompletableFuture<>();
        pdf = slow;
        open("summary/e-mail");

        send(ANN);
        for (int look = 0; look < EmailView.LOOKS; look++) {
            look();
        }
        assertThat(screen()).contains("Your email was not sent");
        slow.complete("%PDF".getBytes(UTF_8));

        Awaitility.await().until(() -> outbox.answered() == 1);
        assertThat(outbox.posted()).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayIsTold() {
        outbox.losePaper();
        open("summary/e-mail");

        send(ANN);

        lookUntil("Your email was not sent");
    }

    @Test
    void whereNoMailIsSentTheOtherWaysAreTold() {
        outbox.close();

        open("summary/e-mail");

        assertThat(screen()).contains("We do not send email here", "another way");
        assertThat(buttons()).contains("Back to summary").doesNotContain("Send");
    }

    @Test
    void theWayLeadsBackToTheSummary() {
        open("summary/e-mail");

        tap("Back to summary");

        assertThat(address()).isEqualTo("summary");
    }

    @Test
    void whoLeavesIsLookedAfterNoLonger() {
        open("summary/e-mail");
        send(ANN);

        open("summary");

        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void withoutAMailServerTheProgramHasNoDatabase() {
        assertThat(databases.stream()).isEmpty();
    }

    @Test
    void whatThePdfCannotShowIsToldBeforeItIsSent() {
        given(pdfs.lacking(any())).willReturn(List.of("Is it \u0F56\u0F7C\u0F51?"));

        open("summary/e-mail");

        assertThat(screen()).contains("The PDF cannot show every letter or symbol here:", "Is it \u0F56\u0F7C\u0F51?");
    }

    private void send(String typed) {
        findTextField().withLabel("Your email address").component().setValue(typed);
        roundTrip();
        tap("Send");
        roundTrip();
    }

    /** Also while it is hidden. */
    private TextField field() {
        return ((Component) getCurrentView())
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(AddressField.class::isInstance)
                .flatMap(Component::getChildren)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }

    private void lookUntil(String told) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(5)).until(() -> {
            look();
            return screen().contains(told);
        });
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
