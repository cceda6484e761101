package org.needlewise.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.needlewise.clinic.Clinic;
import org.needlewise.journey.Change;
import org.needlewise.journey.Step;
import org.needlewise.ui.parts.EndButton;
import org.needlewise.ui.visit.Offers;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** The frame of every screen: the clinic, the display controls, Start over, and the stepper. */
@Layout
@NpmPackage(value = "@fontsource-variable/atkinson-hyperlegible-next", version = "5.3.0")
@NpmPackage(value = "lucide-static", version = "1.62.0")
@CssImport("./styles/needlewise.css")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String SCREEN = "screen";

    private final Visit visit;
    private final Clinic clinic;
    private final Main screen = new Main();
    private final ValueSignal<Optional<Step>> current = new ValueSignal<>(Optional.empty());

    MainLayout(Visit visit, Clinic clinic, Offers offers) {
        this.visit = visit;
        this.clinic = clinic;
        screen.setId(SCREEN);
        Header header =
                new Header(new Brand(clinic), new DisplayControls(offers.station()), EndButton.startOver(visit));
        header.addClassName("top-bar");
        add(skipLink(), header, new ConnectionNotice(), new Stepper(visit.progress(), current), screen);
        addClassName("shell");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        screen.removeAll();
        screen.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<Step> step = Paths.step(event.getLocation().getFirstSegment());
        step.ifPresent(opened -> visit.act(new Change.OpenStep(opened)));
        current.set(step);
        if (visit.justArrived()) {
            screen.addComponentAsFirst(new ArrivalNote());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getElement().getStyle().set("--accent", clinic.accent());
    }

    private Component skipLink() {
        Anchor link = new Anchor("#" + SCREEN, getTranslation("layout.skip"));
        link.setRouterIgnore(true);
        link.addClassName("skip-link");
        return link;
    }
}
