package org.needlewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.journey.Change;
import org.needlewise.ui.ScreenTest;

class NotFoundViewTest extends ScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "learn/nothing", "learn/what-it-is/1", "LEARN", "summary/pdf"})
    void anAddressThatLeadsNowhereIsToldInPlainWords(String address) {
        open(address);

        assertThat(heading()).isEqualTo("We cannot find this page");
        assertThat(screen()).contains("Nothing you entered is lost").doesNotContain(address);
    }

    @Test
    void theWayHomeKeepsWhatWasEntered() {
        act(new Change.AskOwn("How long is the visit?"));
        open("nowhere");

        tap("Go to the first page");

        assertThat(address()).isEmpty();
        assertThat(buttons()).contains("Continue");
        assertThat(journey().questions()).hasSize(1);
    }
}
