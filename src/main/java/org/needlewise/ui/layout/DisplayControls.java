package org.needlewise.ui.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.ui.layout.Display.TextSize;

/** Text size, contrast and, on a station, reach, to be set from every screen; the session remembers them. */
public final class DisplayControls extends Div {

    private final ValueSignal<Display> display =
            new ValueSignal<>(Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Display.class))
                    .orElse(Display.STANDARD));

    public DisplayControls() {
        addClassName("display-controls");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("display.label"));
        for (TextSize size : TextSize.values()) {
            add(sizeButton(size));
        }
        add(contrastButton());
    }

    /** The controls of a station: the style sheet shows a switch more on its tall screens. */
    static DisplayControls ofStation() {
        DisplayControls controls = new DisplayControls();
        controls.add(controls.lowerButton());
        return controls;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var page = event.getUI().getElement();
        Signal.effect(this, () -> {
            page.setAttribute("data-text", nameOf(display.get().textSize()));
            page.setAttribute("data-contrast", display.get().highContrast() ? "high" : "normal");
            page.setAttribute("data-reach", display.get().lower() ? "low" : "normal");
        });
    }

    private Button sizeButton(TextSize size) {
        Button button = new Button(
                getTranslation("display.letter"), click -> set(display.peek().with(size)));
        button.addClassNames("text-size", "text-size-" + nameOf(size));
        button.setAriaLabel(getTranslation("display.size." + nameOf(size)));
        pressed(button, display.map(now -> now.textSize() == size));
        return button;
    }

    private Button contrastButton() {
        Button button = new Button(new Icon("contrast"));
        button.addClickListener(
                click -> set(display.peek().withContrast(!display.peek().highContrast())));
        button.setAriaLabel(getTranslation("display.contrast"));
        pressed(button, display.map(Display::highContrast));
        return button;
    }

    private Button lowerButton() {
        Button button = new Button(
                getTranslation("display.lower"),
                new Icon("lower"),
                click -> set(display.peek().withLower(!display.peek().lower())));
        button.addClassName("lower");
        pressed(button, display.map(Display::lower));
        return button;
    }

    private static void pressed(Button button, Signal<Boolean> on) {
        button.getElement().bindAttribute("aria-pressed", on.map(String::valueOf));
    }

    private void set(Display wanted) {
        display.set(wanted);
        VaadinSession.getCurrent().setAttribute(Display.class, wanted);
    }

    private static String nameOf(TextSize size) {
        return size.name().toLowerCase(Locale.ROOT);
    }
}
