package org.needlewise.ui.email;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.ui.parts.Shown;
import org.needlewise.ui.parts.TapButton;

/** A field for one email address, which explains what is wrong with it and offers to fix common typing mistakes. */
class AddressField extends Div {

    private static final String KEY = "event.key";

    /** In characters. Longer than an address, because a pasted one may include a name. */
    private static final int LONGEST = 400;

    private final TextField field = new TextField(getTranslation("email.field"));
    private final ValueSignal<Optional<EmailAddress>> meant = new ValueSignal<>(Optional.empty());
    private final ValueSignal<Integer> questions = new ValueSignal<>(0);
    private Optional<String> asked = Optional.empty();

    /** @param confirm runs on Enter */
    AddressField(Runnable confirm) {
        addClassName("address-field");
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> changed());
        Shown.hear(
                field,
                "keyup",
                key -> {
                    if (key.path(KEY).asString("").equals("Enter")) {
                        confirm.run();
                    }
                },
                KEY);
        add(field, slip());
        List.of("autocomplete", "autocapitalize", "autocorrect")
                .forEach(help -> field.getElement().setAttribute(help, "off"));
        // Vaadin passes the other attributes to its input by itself.
        field.addAttachListener(attach -> field.getElement().executeJs("""
                this.inputElement.setAttribute('inputmode', 'email');
                this.inputElement.setAttribute('spellcheck', 'false');"""));
    }

    /** The address, or empty if it must be corrected or confirmed. The field then explains why and takes the focus. */
    Optional<EmailAddress> confirmed() {
        return switch (EmailAddress.ofPasted(field.getValue())) {
            case EmailAddress.Checked.Fine(EmailAddress address) -> unlessSlip(address);
            case EmailAddress.Checked.Faulty(EmailAddress.Reason reason) -> {
                refuse("email.reason." + reason.name().toLowerCase(Locale.ROOT));
                yield Optional.empty();
            }
        };
    }

    /** How often the patient was asked whether the address is correct as typed. */
    Signal<Integer> questions() {
        return questions.asReadonly();
    }

    /** Clears what was typed. */
    void forget() {
        field.clear();
        asked = Optional.empty();
        meant.set(Optional.empty());
    }

    private Optional<EmailAddress> unlessSlip(EmailAddress address) {
        Optional<EmailAddress> mended = address.probablyMeant();
        if (mended.isEmpty() || asked.equals(Optional.of(address.value()))) {
            return Optional.of(address);
        }
        asked = Optional.of(address.value());
        questions.set(questions.peek() + 1);
        meant.set(mended);
        refuse("email.slip");
        return Optional.empty();
    }

    private void refuse(String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }

    private void changed() {
        field.setInvalid(false);
        meant.set(
                EmailAddress.ofPasted(field.getValue()) instanceof EmailAddress.Checked.Fine(EmailAddress address)
                        ? address.probablyMeant()
                        : Optional.empty());
    }

    private Div slip() {
        Button mend = new TapButton();
        mend.bindText(meant.map(address -> address.map(known -> getTranslation("email.meant", known.value()))
                .orElse("")));
        mend.addClickListener(click -> meant.peek().ifPresent(address -> {
            field.setValue(address.value());
            field.focus();
        }));
        Div slip = new Div(mend);
        slip.addClassName("slip");
        slip.getElement().setAttribute("role", "status");
        // Uses hidden like the form in EmailView, so that the button's text is cleared too.
        mend.getElement().bindProperty("hidden", meant.map(Optional::isEmpty), null);
        return slip;
    }
}
