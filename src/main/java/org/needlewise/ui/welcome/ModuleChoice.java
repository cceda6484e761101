package org.needlewise.ui.welcome;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.needlewise.content.LearningModule;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** The modules to choose from, if a clinic has several. */
class ModuleChoice extends Div {

    ModuleChoice(Visit visit) {
        addClassName("module-choice");
        add(new H2(getTranslation("welcome.choose")));
        visit.offered().forEach(module -> add(button(visit, module)));
    }

    private static Button button(Visit visit, LearningModule module) {
        Button button = new TapButton(module.about().title(), click -> {
            visit.choose(module);
            UI.getCurrent().navigate(Paths.LEARN);
        });
        button.setSuffixComponent(new Icon("forward"));
        button.addThemeNames("primary");
        return button;
    }
}
