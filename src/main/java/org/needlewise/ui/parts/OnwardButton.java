package org.needlewise.ui.parts;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.signals.Signal;

/** The way on where its words change. It stands out once the patient has done what is asked. */
public final class OnwardButton extends TapButton {

    public OnwardButton(
            Signal<String> words, Signal<Boolean> standsOut, ComponentEventListener<ClickEvent<Button>> tapped) {
        super(new Icon("forward"), tapped);
        setIconAfterText(true);
        bindText(words);
        getElement().getThemeList().bind("primary", standsOut);
    }
}
