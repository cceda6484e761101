package org.needlewise.ui.parts;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Taps a button, like the browser: with the name of what is shown around it. */
public final class TapButtonTester extends ComponentTester<Button> {

    public TapButtonTester(Button button) {
        super(button);
    }

    public void tap() {
        ensureComponentIsUsable();
        send();
    }

    /** Sends a tap that was on its way, perhaps to what is hidden by now. */
    public void send() {
        send(seen());
        roundTrip();
    }

    /** Sends a tap as it comes over the wire, whatever its finger saw. */
    void send(@Nullable String seen) {
        fireDomEvent("click", JsonNodeFactory.instance.objectNode().put(Shown.SEEN, seen));
    }

    private @Nullable String seen() {
        return Stream.iterate(getComponent().getElement(), element -> element != null, Element::getParent)
                .filter(element -> element.hasAttribute("data-shown"))
                .findFirst()
                .map(element -> element.getAttribute("data-shown"))
                .orElse(null);
    }
}
