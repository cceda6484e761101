package org.needlewise.ui.parts;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.shared.Registration;

/**
 * A button that is notified only of taps that were meant for what is shown, and collects no other data.
 *
 * <p>Vaadin's button also asks the browser for the tap's coordinates, and stores that list with each button of each
 * patient: three fifths of a button's memory.
 */
public class TapButton extends Button {

    public TapButton() {}

    public TapButton(Component icon) {
        super(icon);
    }

    public TapButton(String text) {
        super(text);
    }

    public TapButton(String text, ComponentEventListener<ClickEvent<Button>> tapped) {
        super(text, tapped);
    }

    public TapButton(Component icon, ComponentEventListener<ClickEvent<Button>> tapped) {
        super(icon, tapped);
    }

    public TapButton(String text, Component icon, ComponentEventListener<ClickEvent<Button>> tapped) {
        super(text, icon, tapped);
    }

    @Override
    protected <T extends ComponentEvent<?>> Registration addListener(
            Class<T> type, ComponentEventListener<T> listener) {
        if (!type.equals(ClickEvent.class)) {
            return super.addListener(type, listener);
        }
        return Shown.hear(this, "click", tap -> listener.onComponentEvent(type.cast(new ClickEvent<>(this))));
    }
}
