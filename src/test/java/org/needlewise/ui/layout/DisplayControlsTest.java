package org.needlewise.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.ScreenTest;

class DisplayControlsTest extends ScreenTest {

    private static final List<String> CONTROLS =
            List.of("Text size: normal", "Text size: large", "Text size: largest", "High contrast");

    @Test
    void aPageBeginsWithNormalTextAndContrast() {
        assertThat(page("data-text")).isEqualTo("normal");
        assertThat(page("data-contrast")).isEqualTo("normal");
        assertThat(pressed()).containsExactly("Text size: normal");
    }

    @Test
    void theTextOfTheWholePageGrows() {
        tap("Text size: largest");

        assertThat(page("data-text")).isEqualTo("largest");
        assertThat(pressed()).containsExactly("Text size: largest");
    }

    @Test
    void highContrastIsSwitchedOnAndOff() {
        tap("High contrast");
        assertThat(page("data-contrast")).isEqualTo("high");
        assertThat(pressed()).contains("High contrast");

        tap("High contrast");
        assertThat(page("data-contrast")).isEqualTo("normal");
        assertThat(pressed()).doesNotContain("High contrast");
    }

    @Test
    void bothAreRememberedOverAReload() {
        tap("Text size: large");
        tap("High contrast");

        reload();

        assertThat(page("data-text")).isEqualTo("large");
        assertThat(page("data-contrast")).isEqualTo("high");
        assertThat(pressed()).containsExactly("Text size: large", "High contrast");
    }

    private List<String> pressed() {
        return CONTROLS.stream()
                .filter(name -> "true".equals(button(name).getElement().getAttribute("aria-pressed")))
                .toList();
    }

    private static String page(String attribute) {
        return UI.getCurrent().getElement().getAttribute(attribute);
    }
}
