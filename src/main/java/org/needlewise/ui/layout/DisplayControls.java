package org.needlewise.ui.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.needlewise.ui.layout.Display.TextSize;

/**
 * Text size, contrast and, on a station, reach, to be set from every screen; the session remembers them, and a cookie for
 * when it is gone.
 */
public final class DisplayControls extends Div {

    private final ValueSignal<Display> display =
            new ValueSignal<>(Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Display.class))
                    .or(DisplayCookie::read)
                    .orElse(Display.STANDARD));

    private final Map<TextSize, Button> sizes = new EnumMap<>(TextSize.class);
    private final Button contrast = contrastButton();
    private Optional<Button> lower = Optional.empty();

    public DisplayControls() {
        addClassName("display-controls");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("display.label"));
        for (TextSize size : TextSize.values()) {
            sizes.put(size, sizeButton(size));
        }
        sizes.values().forEach(this::add);
        add(contrast);
    }

    /** The controls of a station: the style sheet shows a switch more on its tall screens. */
    static DisplayControls ofStation() {
        DisplayControls controls = new DisplayControls();
        Button lower = controls.lowerButton();
        controls.add(lower);
        controls.lower = Optional.of(lower);
        return controls;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Element page = event.getUI().getElement();
        Signal.effect(this, () -> show(display.get(), page));
    }

    /** One effect for all, as each binding is kept in memory for every patient. */
    private void show(Display now, Element page) {
        page.setAttribute("data-text", nameOf(now.textSize()));
        page.setAttribute("data-contrast", now.highContrast() ? "high" : "normal");
        page.setAttribute("data-reach", now.lower() ? "low" : "normal");
        sizes.forEach((size, button) -> setPressed(button, size == now.textSize()));
        setPressed(contrast, now.highContrast());
        lower.ifPresent(button -> setPressed(button, now.lower()));
    }

    private Button sizeButton(TextSize size) {
        Button button = new TapButton(
                getTranslation("display.letter"), click -> set(display.peek().with(size)));
        button.addClassNames("text-size", "text-size-" + nameOf(size));
        button.setAriaLabel(getTranslation("display.size." + nameOf(size)));
        return button;
    }

    private Button contrastButton() {
        Button button = new TapButton(new Icon("contrast"));
        button.addClickListener(
                click -> set(display.peek().withContrast(!display.peek().highContrast())));
        button.setAriaLabel(getTranslation("display.contrast"));
        return button;
    }

    private Button lowerButton() {
        Button button = new TapButton(
                getTranslation("display.lower"),
                new Icon("lower"),
                click -> set(display.peek().withLower(!display.peek().lower())));
        button.addClassName("lower");
        return button;
    }

    private static void setPressed(Button button, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    private void set(Display wanted) {
        display.set(wanted);
        VaadinSession.getCurrent().setAttribute(Display.class, wanted);
        DisplayCookie.write(wanted);
    }

    private static String nameOf(TextSize size) {
        return size.name().toLowerCase(Locale.ROOT);
    }
}
