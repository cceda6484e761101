package org.needlewise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SampleModule;
import org.needlewise.content.Statement;
import org.needlewise.journey.Change;
import org.needlewise.ui.parts.AnswerChoice;
import org.needlewise.ui.parts.AnswerChoiceTester;
import org.needlewise.ui.parts.TapButtonTester;

/** Events in an order that no patient would cause, but that a broken or hostile browser might send. */
class RandomEventsTest extends ScreenTest {

    private static final int EVENTS = 200;
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, -1, 99, Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final List<String> IDS = List.of("what-it-is", "the-day", "pain", "once", "nothing", "", "<b>");

    private final LearningModule module = SampleModule.create();
    private final List<ErrorEvent> thrown = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"myth-or-fact, 1", "myth-or-fact, 2", "learn/what-it-is, 3", "learn/what-it-is, 4"})
    void whateverABrowserSendsNothingIsThrownAndTheJourneyStaysValid(String address, long seed) {
        Random random = new Random(seed);
        VaadinSession.getCurrent().setErrorHandler(thrown::add);

        for (int event = 0; event < EVENTS; event++) {
            open(address);
            any(random, List.<Runnable>of(() -> answer(random), () -> press(random), () -> act(change(random))))
                    .run();

            assertThat(journey().fitting(module)).isEqualTo(journey());
            assertThat(thrown).isEmpty();
        }

        assertThat(journey().quiz().size() + journey().lessons().size()).isPositive();
    }

    /** Sent to what is hidden as well. */
    private void answer(Random random) {
        find(AnswerChoice.class).all().forEach(choice -> new AnswerChoiceTester(choice).send(any(random, NUMBERS)));
    }

    private void press(Random random) {
        List<Button> buttons = find(Button.class, find(Main.class).single()).all();
        new TapButtonTester(any(random, buttons)).tap();
    }

    private Change change(Random random) {
        String id = any(random, IDS);
        int number = any(random, NUMBERS);
        return any(
                        random,
                        List.<Supplier<Change>>of(
                                () -> new Change.OpenCard(id, number),
                                () -> new Change.AnswerCheck(id, number),
                                () -> new Change.AnswerStatement(
                                        id,
                                        random.nextBoolean(),
                                        journey().quiz().size(),
                                        any(random, List.of(Statement.Answer.values())))))
                .get();
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
