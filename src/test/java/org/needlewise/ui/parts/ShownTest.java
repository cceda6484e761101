package org.needlewise.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.ScreenTest;
import tools.jackson.databind.node.JsonNodeFactory;

class ShownTest extends ScreenTest {

    private final ValueSignal<String> now = new ValueSignal<>("first");
    private int heard;

    @Test
    void aTapOnWhatIsShownIsHeard() {
        Finger finger = new Finger(shown());

        finger.tap("first");

        assertThat(heard).isEqualTo(1);
    }

    @Test
    void aTapThatWasMeantForWhatIsNoLongerShownIsIgnored() {
        Finger finger = new Finger(shown());
        now.set("second");

        finger.tap("first");

        assertThat(heard).isZero();
    }

    @Test
    void theSecondOfTwoTapsIsIgnoredBeforeTheBrowserIsToldOfTheFirst() {
        TapButton button = shown();
        button.addClickListener(click -> now.set(now.peek() + " and next"));
        Finger finger = new Finger(button);

        finger.tap("first");
        finger.tap("first");

        assertThat(now.peek()).isEqualTo("first and next");
    }

    @Test
    void theBrowserIsToldWhatIsShown() {
        TapButton button = shown();
        assertThat(told(button)).isEqualTo("first");

        now.set("second");
        roundTrip();

        assertThat(told(button)).isEqualTo("second");
    }

    @Test
    void whereNothingIsNamedEachTapIsHeard() {
        TapButton button = new TapButton("Tap", click -> heard++);
        UI.getCurrent().add(button);

        new Finger(button).tap("");

        assertThat(heard).isEqualTo(1);
    }

    private TapButton shown() {
        TapButton button = new TapButton("Tap", click -> heard++);
        Div part = new Div(new Div(button));
        Shown.name(part, now);
        UI.getCurrent().add(part);
        roundTrip();
        return button;
    }

    private static String told(TapButton button) {
        return button.getParent()
                .flatMap(Component::getParent)
                .orElseThrow()
                .getElement()
                .getAttribute("data-shown");
    }

    private static final class Finger extends ComponentTester<TapButton> {

        private Finger(TapButton button) {
            super(button);
        }

        private void tap(String seen) {
            fireDomEvent("click", JsonNodeFactory.instance.objectNode().put(Shown.SEEN, seen));
        }
    }
}
