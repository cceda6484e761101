package org.needlewise.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.visit.Offers;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class ReadAloudTest extends ScreenTest {

    @MockitoBean
    private Offers offers;

    @ParameterizedTest
    @ValueSource(strings = {"learn/what-it-is", "check-yourself", "myth-or-fact"})
    void cardsItemsAndStatementsCanBeReadAloud(String address) {
        given(offers.sound()).willReturn(true);

        open(address);

        assertThat(find(ReadAloud.class).exists()).isTrue();
    }

    @Test
    void aStationThatOffersNoSoundIsSilent() {
        given(offers.sound()).willReturn(false);

        open("learn/what-it-is");

        assertThat(find(ReadAloud.class).exists()).isFalse();
    }
}
