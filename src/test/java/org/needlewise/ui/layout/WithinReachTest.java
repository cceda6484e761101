package org.needlewise.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.Offers;
import org.needlewise.ui.ScreenTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class WithinReachTest extends ScreenTest {

    @MockitoBean
    private Offers offers;

    @Test
    void onlyAStationHasTheSwitch() {
        assertThat(buttons()).doesNotContain("Bring it lower");

        given(offers.station()).willReturn(true);
        reload();

        assertThat(buttons()).contains("Bring it lower");
    }

    @Test
    void thePageIsBroughtLowerAndStaysThereOverAReload() {
        given(offers.station()).willReturn(true);
        reload();

        tap("Bring it lower");
        reload();

        assertThat(reach()).isEqualTo("low");

        tap("Bring it lower");

        assertThat(reach()).isEqualTo("normal");
    }

    private static String reach() {
        return UI.getCurrent().getElement().getAttribute("data-reach");
    }
}
