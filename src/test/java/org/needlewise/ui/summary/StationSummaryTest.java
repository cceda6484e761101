package org.needlewise.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.visit.Offers;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class StationSummaryTest extends ScreenTest {

    @MockitoBean
    private Offers offers;

    @BeforeEach
    void beAtAStation() {
        given(offers.station()).willReturn(true);
        given(offers.print()).willReturn(true);
        given(offers.phoneName()).willReturn("take-along.phone");
    }

    @Test
    void onlyWhatTheStationOffersIsThere() {
        open("summary");

        assertThat(buttons()).contains("Print").doesNotContain("Take it on your phone", "Send by email");
        assertThat(find(SavePdf.class).exists()).isFalse();
    }

    @Test
    void aStationWithoutAPrinterHasNoButtonForOne() {
        given(offers.print()).willReturn(false);
        given(offers.phone()).willReturn(true);

        open("summary");

        assertThat(buttons()).contains("Take it on your phone").doesNotContain("Print");
    }
}
