package org.needlewise.ui.email;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needlewise.clinic.Clinic;
import org.needlewise.clinic.Privacy;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.summary.Pdfs;
import org.needlewise.summary.Summary;
import org.needlewise.ui.parts.ActionBar;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.LackingLetters;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.parts.Shown;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.visit.Offers;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** Sends the summary to one address and shows the result. */
@Route(Paths.EMAIL)
class EmailView extends Section implements HasDynamicTitle {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 500;
    private static final int NO_LOOKS = -1;

    /** About eight seconds, including the pauses. */
    static final int LOOKS = 16;

    private final Visit visit;
    private final Clinic clinic;
    private final Clock clock;
    private final Outbox outbox;
    private final Offers offers;
    private final ValueSignal<State> state;
    private final AddressField field = new AddressField(this::confirm);
    private final Telling telling;
    private Registration looking = () -> {};
    private int looks;

    EmailView(Visit visit, Clinic clinic, Clock clock, Outbox outbox, Offers offers, Pdfs pdfs) {
        this.visit = visit;
        this.clinic = clinic;
        this.clock = clock;
        this.outbox = outbox;
        this.offers = offers;
        this.state = new ValueSignal<>(offers.email() ? State.FORM : State.NOT_OFFERED);
        this.telling = new Telling(state, outbox.window());
        addClassNames("screen", "email");
        Shown.name(
                this,
                Signal.computed(
                        () -> state.get().ending() + " " + field.questions().get()));
        add(
                new ScreenHeading(getTranslation("step.summary"), getTranslation("email.heading")),
                telling,
                form(pdfs),
                new ActionBar(NavigationButton.back(getTranslation("email.back"), Paths.SUMMARY), send()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("email.title");
    }

    /** Resumes following an email that was being sent when the patient left or reloaded the page. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        underWay().ifPresent(this::follow);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        stopLooking(event.getUI());
    }

    private Div form(Pdfs pdfs) {
        LackingLetters lacking = new LackingLetters(
                visit.journey().map(_ -> offers.email() ? pdfs.lacking(summary()) : List.of()), offers.print());
        Div form = new Div(lacking, field, new Paragraph(getTranslation(Privacy.EMAIL.key())));
        form.addClassName("form");
        // Vaadin does not update what it hides itself, so the browser would keep the address that is cleared here.
        form.getElement().bindProperty("hidden", state.map(now -> !now.asks()), null);
        return form;
    }

    private Button send() {
        Button send = new TapButton(getTranslation("email.send"), new Icon("send"), click -> confirm());
        send.addThemeNames("primary");
        send.bindVisible(state.map(State::asks));
        return send;
    }

    /** Sends only one email, even after a double tap or from two tabs. */
    private void confirm() {
        if (!state.peek().asks()) {
            return;
        }
        Optional<Sending> other = underWay();
        other.ifPresentOrElse(this::follow, () -> field.confirmed().ifPresent(this::send));
    }

    private void send(EmailAddress to) {
        field.forget();
        if (!outbox.admits(offers.device(), to)) {
            tell(State.LIMIT);
            return;
        }
        Summary summary = summary();
        Sending sending = Sending.start(visit.pdf(summary, Pdfs.Use.EMAIL), outbox, to, summary.language());
        VaadinSession.getCurrent().setAttribute(Sending.class, sending);
        follow(sending);
    }

    private void follow(Sending sending) {
        field.forget();
        looks = 0;
        UI ui = UI.getCurrent();
        looking = ui.addPollListener(poll -> look(sending).ifPresent(end -> end(sending, end)));
        ui.setPollInterval(MILLISECONDS_BETWEEN_LOOKS);
        tell(State.SENDING);
    }

    /** After the last poll, always returns a result. */
    private Optional<State> look(Sending sending) {
        looks++;
        return looks < LOOKS ? sending.settled() : Optional.of(sending.giveUp());
    }

    private void end(Sending sending, State end) {
        if (underWay().equals(Optional.of(sending))) {
            VaadinSession.getCurrent().setAttribute(Sending.class, null);
        }
        stopLooking(UI.getCurrent());
        tell(end);
    }

    private Summary summary() {
        return Summary.of(visit.journey().peek(), visit.module(), clinic, LocalDate.now(clock));
    }

    private void tell(State now) {
        state.set(now);
        telling.arrive();
    }

    private void stopLooking(UI ui) {
        looking.remove();
        looking = () -> {};
        ui.setPollInterval(NO_LOOKS);
    }

    private static Optional<Sending> underWay() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Sending.class));
    }
}
