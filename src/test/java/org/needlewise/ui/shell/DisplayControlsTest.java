package org.needlewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.BrowserElement;
import org.needlewise.ui.ScreenTest;
import tools.jackson.databind.node.JsonNodeFactory;

class DisplayControlsTest extends ScreenTest {

    @Test
    void aPageBeginsWithNormalTextAndContrast() {
        assertThat(page("data-text")).isEqualTo("normal");
        assertThat(page("data-contrast")).isEqualTo("normal");
        assertThat(controls().texts("pressed")).containsExactly("normal");
    }

    @Test
    void everyControlHasItsName() {
        assertThat(controls().json("words").properties())
                .extracting(word -> word.getKey() + "=" + word.getValue().asString())
                .contains("normal=Text size: normal", "largest=Text size: largest", "contrast=High contrast");
    }

    @Test
    void theTextOfTheWholePageGrows() {
        send("largest", true);

        assertThat(page("data-text")).isEqualTo("largest");
        assertThat(controls().texts("pressed")).containsExactly("largest");
    }

    @Test
    void highContrastIsSwitchedOnAndOff() {
        send("contrast", true);
        assertThat(page("data-contrast")).isEqualTo("high");
        assertThat(controls().texts("pressed")).contains("contrast");

        send("contrast", false);
        assertThat(page("data-contrast")).isEqualTo("normal");
        assertThat(controls().texts("pressed")).doesNotContain("contrast");
    }

    @Test
    void bothAreRememberedOverAReload() {
        send("large", true);
        send("contrast", true);

        reload();

        assertThat(page("data-text")).isEqualTo("large");
        assertThat(page("data-contrast")).isEqualTo("high");
        assertThat(controls().texts("pressed")).containsExactly("large", "contrast");
    }

    @Test
    void aControlThatDoesNotExistChangesNothing() {
        send("large", true);

        send("gigantic", true);
        send("", true);

        assertThat(controls().texts("pressed")).containsExactly("large");
    }

    private void send(String control, boolean on) {
        controls()
                .send(
                        "control",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put(DisplayControls.CONTROL, control)
                                .put(DisplayControls.ON, on));
    }

    private BrowserElement controls() {
        return new BrowserElement(find(DisplayControls.class).single());
    }

    private static String page(String attribute) {
        return UI.getCurrent().getElement().getAttribute(attribute);
    }
}
