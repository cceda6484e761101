package org.needlewise.ui.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.visit.Paths;

/** The screen shown while no module can be taught. */
@Route(value = Paths.PREPARING, autoLayout = false)
class PreparingView extends Main implements HasDynamicTitle {

    PreparingView() {
        addClassNames("screen", "notice-page");
        add(new DisplayControls());
        add(new ScreenHeading("", getTranslation("preparing.heading")));
        add(new Paragraph(getTranslation("preparing.text")));
        add(NavigationButton.forward(getTranslation("preparing.again"), Paths.WELCOME));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("preparing.heading");
    }
}
