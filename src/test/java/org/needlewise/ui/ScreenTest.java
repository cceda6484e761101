package org.needlewise.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.content.SampleModule;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.ui.parts.AnswerChoice;
import org.needlewise.ui.parts.AnswerChoiceTester;
import org.needlewise.ui.parts.TapButtonTester;
import org.needlewise.ui.visit.SessionIds;
import org.needlewise.ui.visit.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The screens without a browser: a test taps, reads, and opens URLs like a patient. */
@SpringBootTest(
        properties = {
            // Nothing may ask for modules in the background while a test sets them.
            "needlewise.content.watch=false",
            "needlewise.clinic.name=Corner clinic",
            "needlewise.clinic.phone=555 010 0199",
            "needlewise.clinic.after-hours-phone=555 010 0123"
        })
@Import(FixedClock.class)
public abstract class ScreenTest extends SpringBrowserlessTest implements Locators {

    protected static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @MockitoBean
    private Modules modules;

    /** The request of a test without a browser cannot do it. */
    @MockitoBean
    SessionIds sessionIds;

    @Autowired
    private ObjectProvider<Visit> visit;

    /** The first page opens here, so that what is taught has to be known before. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        offer(SampleModule.create());
        super.initVaadinEnvironment();
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.needlewise.ui");
    }

    /** Changes what is taught; a page that is open already goes on with its own. */
    protected void offer(LearningModule... taught) {
        given(modules.all(any())).willReturn(List.of(taught));
    }

    /** Goes to an address within the page. */
    protected void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    /** Loads the page anew, as F5 does: what belonged to the old page goes when that is closed. */
    protected void reload() {
        UI.getCurrent().close();
        UI.getCurrent().getPage().reload();
        roundTrip();
    }

    /** Does at once what would take a patient many taps. */
    protected void act(Change... changes) {
        for (Change change : changes) {
            visit.getObject().act(change);
        }
    }

    protected Journey journey() {
        return visit.getObject().journey().peek();
    }

    protected void tap(String name) {
        new TapButtonTester(button(name)).tap();
    }

    /** The button with this name: what a screen reader calls it, or else what stands on it. */
    protected Button button(String name) {
        return find(Button.class).withCondition(one -> nameOf(one).equals(name)).single();
    }

    /** The names of all buttons that can be seen. */
    protected List<String> buttons() {
        return find(Button.class).all().stream().map(ScreenTest::nameOf).toList();
    }

    /** Whether a button stands out as the way on. */
    protected boolean isPrimary(String name) {
        return find(Button.class).all().stream()
                .filter(button -> nameOf(button).equals(name))
                .findFirst()
                .orElseThrow()
                .hasThemeName("primary");
    }

    /** The options of the question that is asked now. */
    protected AnswerChoiceTester options() {
        return new AnswerChoiceTester(find(AnswerChoice.class).single());
    }

    /** Everything that can be read below the top bar and the stepper. */
    protected String screen() {
        return Words.of((Component) getCurrentView());
    }

    /** The heading, without the line above it. */
    protected String heading() {
        return find(H1.class)
                .single()
                .getChildren()
                .reduce((first, last) -> last)
                .map(Words::of)
                .orElseThrow();
    }

    protected String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static String nameOf(Button button) {
        return button.getAriaLabel().orElseGet(button::getText);
    }
}
