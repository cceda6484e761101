package org.needlewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.visit.Offers;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class WithinReachTest extends ScreenTest {

    @MockitoBean
    private Offers offers;

    @Test
    void onlyAStationHasTheSwitch() {
        assertThat(controls().names()).doesNotContain("Move lower");

        given(offers.station()).willReturn(true);
        reload();

        assertThat(controls().names()).contains("Move lower");
    }

    @Test
    void thePageIsBroughtLowerAndStaysThereOverAReload() {
        given(offers.station()).willReturn(true);
        reload();

        controls().tap("Move lower");
        reload();

        assertThat(reach()).isEqualTo("low");

        controls().tap("Move lower");

        assertThat(reach()).isEqualTo("normal");
    }

    private DisplayControlsTester controls() {
        return new DisplayControlsTester(find(DisplayControls.class).single());
    }

    private static String reach() {
        return UI.getCurrent().getElement().getAttribute("data-reach");
    }
}
