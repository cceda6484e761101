package org.needlewise.ui.welcome;

import com.vaadin.flow.component.UI;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.Journey;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** The one big button of the first screen. */
class StartButton extends TapButton {

    StartButton(Visit visit, LearningModule module) {
        boolean begun = !visit.journey().peek().equals(Journey.begin(module.id()));
        setText(getTranslation(begun ? "welcome.continue" : "welcome.start"));
        setSuffixComponent(new Icon("forward"));
        addThemeNames("primary");
        addClassName("start");
        addClickListener(click -> {
            visit.choose(module);
            UI.getCurrent().navigate(Paths.of(visit.at()));
        });
    }
}
