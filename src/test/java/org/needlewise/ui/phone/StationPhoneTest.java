package org.needlewise.ui.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import org.junit.jupiter.api.Test;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.visit.Offers;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class StationPhoneTest extends ScreenTest {

    @MockitoBean
    private Offers offers;

    @Test
    void whereNoPhoneIsOfferedTheAddressLeadsToTheSummary() {
        given(offers.phone()).willReturn(false);

        open("summary/phone");

        assertThat(address()).isEqualTo("summary");
    }

    @Test
    void whereAPhoneIsOfferedTheCodeIsShown() {
        given(offers.phone()).willReturn(true);
        given(offers.phoneName()).willReturn("take-along.phone");

        open("summary/phone");

        assertThat(heading()).isEqualTo("Take it on your phone");
    }
}
