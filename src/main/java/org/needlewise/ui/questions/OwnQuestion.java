package org.needlewise.ui.questions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.visit.Visit;

/** A field for the patient's own question. It shows how many characters are left and stops at the limit. */
class OwnQuestion extends Div {

    private final Visit visit;
    private final ValueSignal<String> typed = new ValueSignal<>("");

    OwnQuestion(Visit visit) {
        this.visit = visit;
        addClassName("own-question");
        TextArea field = new TextArea(getTranslation("questions.own"));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.getElement().setAttribute("autocomplete", "off");
        field.bindValue(typed, typed::set);
        Signal<Integer> left = visit.journey().map(Journey::ownCharactersLeft);
        field.getElement().bindProperty("maxlength", left, null);
        field.bindEnabled(left.map(now -> now > 0));
        field.getElement()
                .bindProperty(
                        "helperText",
                        Signal.computed(() -> getTranslation(
                                "questions.left", visit.journey().get().ownCharactersLeft(typed.get()))),
                        null);
        Button add = new TapButton(getTranslation("questions.add-own"), new Icon("add"), click -> ask());
        add.bindEnabled(typed.map(text -> !text.isBlank()));
        add(new H2(getTranslation("questions.own-heading")), field, add);
    }

    private void ask() {
        if (visit.act(new Change.AskOwn(typed.peek()))) {
            typed.set("");
        }
    }
}
