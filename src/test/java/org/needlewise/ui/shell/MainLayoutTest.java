package org.needlewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.Test;
import org.needlewise.journey.Step;
import org.needlewise.ui.ScreenTest;

class MainLayoutTest extends ScreenTest {

    @Test
    void theClinicsNameLeadsToTheFirstScreen() {
        open("questions");

        findAnchor()
                .withCondition(link -> link.getElement().getTextRecursively().contains("Corner clinic"))
                .navigate();

        assertThat(address()).isEmpty();
    }

    @Test
    void theSkipLinkLeadsToTheContent() {
        String target = findAnchor().withText("Skip to content").getHref();

        assertThat(find(Main.class).single().getId()).hasValue(target.substring(1));
        assertThat(target).startsWith("#");
    }

    @Test
    void thePageTakesTheClinicsColour() {
        assertThat(UI.getCurrent().getElement().getStyle().get("--accent")).isEqualTo("#0f6b6b");
    }

    @Test
    void aStepThatWasGoneToIsRemembered() {
        open("questions");
        open("learn/what-it-is");
        open("nowhere");

        assertThat(journey().opened()).containsExactlyInAnyOrder(Step.QUESTIONS, Step.LEARN);
    }
}
