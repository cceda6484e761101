package org.needlewise.ui.welcome;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import org.needlewise.content.LearningModule;
import org.needlewise.station.SmallPrint;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.PictureImage;
import org.needlewise.ui.parts.PrivacyNote;
import org.needlewise.ui.parts.RememberChoice;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.visit.Offers;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** The first screen: what this is, how long it takes, what happens to the patient's data, and a big Start button. */
@Route(Paths.WELCOME)
class WelcomeView extends Section implements HasDynamicTitle {

    private final LearningModule module;

    WelcomeView(Visit visit, Clock clock, Offers offers) {
        this.module = visit.module();
        addClassNames("screen", "welcome");
        Div words = new Div(heading(), new Paragraph(module.about().invitation()), promises(visit, offers));
        words.addClassName("words");
        if (visit.offered().size() > 1) {
            words.add(new ModuleChoice(visit));
        } else {
            words.add(new StartButton(visit, module));
        }
        if (!offers.station()) {
            words.add(new RememberChoice(visit));
        }
        words.add(smallPrint(LocalDate.now(clock)));
        add(words, new PictureImage(module, module.about().picture()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("welcome.title");
    }

    private ScreenHeading heading() {
        return new ScreenHeading(module.about().title(), getTranslation("welcome.heading"));
    }

    private Div promises(Visit visit, Offers offers) {
        Div promises = new Div(
                promise("clock", new Span(getTranslation("welcome.minutes", module.minutes()))),
                promise("tap", new Span(getTranslation("welcome.taps"))),
                promise("private", new PrivacyNote(visit, offers)));
        promises.addClassName("promises");
        return promises;
    }

    private Div smallPrint(LocalDate today) {
        Div print = new Div();
        print.addClassName("small-print");
        SmallPrint.lines(module, today, this::getTranslation).forEach(line -> print.add(new Paragraph(line)));
        return print;
    }

    private static Div promise(String icon, Span text) {
        Div promise = new Div(new Icon(icon), text);
        promise.addClassName("promise");
        return promise;
    }
}
