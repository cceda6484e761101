package org.needlewise.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlewise.ui.parts.SharedWords;
import org.needlewise.ui.parts.Shown;
import org.needlewise.ui.shell.Display.TextSize;

/**
 * The controls for text size, contrast and, on a station, reach, on every screen. The session stores the settings, and
 * a cookie keeps them after it ends.
 *
 * <p>The browser draws the controls, because server-side elements would take memory for every patient. Every page loads
 * the script: two kinds of pages need it, and sharing it between them would cost the first screen a request.
 */
@Tag("display-controls")
public final class DisplayControls extends Component {

    public static final String CONTROL = "event.detail.control";
    public static final String ON = "event.detail.on";

    private static final String CONTRAST = "contrast";
    private static final String LOWER = "lower";

    private final ValueSignal<Display> display =
            new ValueSignal<>(Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Display.class))
                    .or(DisplayCookie::read)
                    .orElse(Display.STANDARD));

    public DisplayControls() {
        this(false);
    }

    /** @param reach whether there is a switch for reach too; the style sheet shows it on tall screens */
    DisplayControls(boolean reach) {
        SharedWords.set(
                getElement(),
                "words",
                new Words(
                        getTranslation("display.label"),
                        getTranslation("display.letter"),
                        getTranslation("display.size.normal"),
                        getTranslation("display.size.large"),
                        getTranslation("display.size.largest"),
                        getTranslation("display.contrast"),
                        reach ? getTranslation("display.lower") : ""));
        Shown.hear(
                this,
                "control",
                tap -> set(tap.path(CONTROL).asString(""), tap.path(ON).asBoolean(false)),
                CONTROL,
                ON);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Element page = event.getUI().getElement();
        Signal.effect(this, () -> show(display.get(), page));
    }

    private void show(Display now, Element page) {
        page.setAttribute("data-text", nameOf(now.textSize()));
        page.setAttribute("data-contrast", now.highContrast() ? "high" : "normal");
        page.setAttribute("data-reach", now.lower() ? "low" : "normal");
        List<String> pressed = new ArrayList<>(List.of(nameOf(now.textSize())));
        if (now.highContrast()) {
            pressed.add(CONTRAST);
        }
        if (now.lower()) {
            pressed.add(LOWER);
        }
        getElement().setPropertyList("pressed", pressed);
    }

    /** Sets a control to this state, so that a second tap is harmless. A forged event may name an unknown control. */
    private void set(String control, boolean on) {
        Display now = display.peek();
        switch (control) {
            case CONTRAST -> keep(now.withContrast(on));
            case LOWER -> keep(now.withLower(on));
            default ->
                Stream.of(TextSize.values())
                        .filter(size -> nameOf(size).equals(control))
                        .findFirst()
                        .ifPresent(size -> keep(now.with(size)));
        }
    }

    private void keep(Display wanted) {
        display.set(wanted);
        VaadinSession.getCurrent().setAttribute(Display.class, wanted);
        DisplayCookie.write(wanted);
    }

    private static String nameOf(TextSize size) {
        return size.name().toLowerCase(Locale.ROOT);
    }

    record Words(
            String label, String letter, String normal, String large, String largest, String contrast, String lower) {}
}
