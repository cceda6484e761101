package org.needlewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.ScreenTest;

class DisplayControlsTest extends ScreenTest {

    @Test
    void aPageBeginsWithNormalTextAndContrast() {
        assertThat(page("data-text")).isEqualTo("normal");
        assertThat(page("data-contrast")).isEqualTo("normal");
        assertThat(controls().pressed()).containsExactly("Text size: normal");
    }

    @Test
    void theTextOfTheWholePageGrows() {
        controls().tap("Text size: largest");

        assertThat(page("data-text")).isEqualTo("largest");
        assertThat(controls().pressed()).containsExactly("Text size: largest");
    }

    @Test
    void highContrastIsSwitchedOnAndOff() {
        controls().tap("High contrast");
        assertThat(page("data-contrast")).isEqualTo("high");
        assertThat(controls().pressed()).contains("High contrast");

        controls().tap("High contrast");
        assertThat(page("data-contrast")).isEqualTo("normal");
        assertThat(controls().pressed()).doesNotContain("High contrast");
    }

    @Test
    void bothAreRememberedOverAReload() {
        controls().tap("Text size: large");
        controls().tap("High contrast");

        reload();

        assertThat(page("data-text")).isEqualTo("large");
        assertThat(page("data-contrast")).isEqualTo("high");
        assertThat(controls().pressed()).containsExactly("Text size: large", "High contrast");
    }

    @Test
    void aControlThatDoesNotExistChangesNothing() {
        controls().tap("Text size: large");

        controls().send("gigantic");
        controls().send("");

        assertThat(controls().pressed()).containsExactly("Text size: large");
    }

    private DisplayControlsTester controls() {
        return new DisplayControlsTester(find(DisplayControls.class).single());
    }

    private static String page(String attribute) {
        return UI.getCurrent().getElement().getAttribute(attribute);
    }
}
