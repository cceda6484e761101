package org.needlewise.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.mocks.MockHttpSession;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.journey.Change;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.ui.ScreenTest;

class EndButtonTest extends ScreenTest {

    @ParameterizedTest
    @CsvSource({"questions, Start over, /cleared?language=en", "summary, Finish, /finished?language=en"})
    void endingIsAskedOnceAndThenTheBrowserEndsTheVisit(String address, String name, String next) {
        act(new Change.AskOwn("May I swim?"));
        open(address);
        MockHttpSession session = session();

        tap(name);
        assertThat(findConfirmDialog().getHeader()).isEqualTo("Finish and clear everything?");
        assertThat(findConfirmDialog().getText()).contains("No one can bring it back.");
        assertThat(find(ConfirmDialog.class).single().getElement().getAttribute("leads-to"))
                .isEqualTo(next);
        assertThat(session.isValid()).isTrue();

        findConfirmDialog().reject();
        assertThat(executed()).contains("window.dispatchEvent(new Event('end-visit'))");
        assertThat(session.isValid())
                .as("left to the browser, whose end is the only one")
                .isTrue();
    }

    @Test
    void whoChangesTheirMindKeepsEverything() {
        act(new Change.AskOwn("May I swim?"));
        open("questions");

        tap("Start over");
        findConfirmDialog().confirm();

        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(address()).isEqualTo("questions");
        assertThat(journey().questions()).containsExactly(new ChosenQuestion.Own("May I swim?"));
        assertThat(session().isValid()).isTrue();
    }

    /** What the browser is told to do. */
    private static List<String> executed() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression())
                .toList();
    }

    private static MockHttpSession session() {
        WrappedHttpSession wrapped =
                (WrappedHttpSession) VaadinSession.getCurrent().getSession();
        return (MockHttpSession) wrapped.getHttpSession();
    }
}
