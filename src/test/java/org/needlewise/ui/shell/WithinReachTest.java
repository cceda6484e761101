package org.needlewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.BrowserElement;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.visit.Offers;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.node.JsonNodeFactory;

class WithinReachTest extends ScreenTest {

    @MockitoBean
    private Offers offers;

    @Test
    void onlyAStationHasTheSwitch() {
        assertThat(word()).isEmpty();

        given(offers.station()).willReturn(true);
        reload();

        assertThat(word()).isEqualTo("Move lower");
    }

    @Test
    void thePageIsBroughtLowerAndStaysThereOverAReload() {
        given(offers.station()).willReturn(true);
        reload();

        send("lower", true);
        reload();

        assertThat(reach()).isEqualTo("low");

        send("lower", false);

        assertThat(reach()).isEqualTo("normal");
    }

    private String word() {
        return controls().json("words").path("lower").asString();
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

    private static String reach() {
        return UI.getCurrent().getElement().getAttribute("data-reach");
    }
}
