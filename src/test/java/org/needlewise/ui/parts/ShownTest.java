package org.needlewise.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.ScreenTest;

class ShownTest extends ScreenTest {

    private final ValueSignal<String> now = new ValueSignal<>("first");
    private int heard;

    @Test
    void aTapOnWhatIsShownIsHeard() {
        TapButtonTester finger = new TapButtonTester(shown());

        finger.send("first");

        assertThat(heard).isEqualTo(1);
    }

    @Test
    void aTapThatWasMeantForWhatIsNoLongerShownIsIgnored() {
        TapButtonTester finger = new TapButtonTester(shown());
        now.set("second");

        finger.send("first");

        assertThat(heard).isZero();
    }

    @Test
    void theSecondOfTwoTapsIsIgnoredBeforeTheBrowserIsToldOfTheFirst() {
        TapButton button = shown();
        button.addClickListener(click -> now.set(now.peek() + " and next"));
        TapButtonTester finger = new TapButtonTester(button);

        finger.send("first");
        finger.send("first");

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

        new TapButtonTester(button).send("");

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
}
