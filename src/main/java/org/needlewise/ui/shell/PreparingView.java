package org.needlewise.ui.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.needlewise.clinic.Clinic;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.PhoneLine;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.visit.Paths;

/** The screen shown while no module can be taught. */
@Route(value = Paths.PREPARING, autoLayout = false)
class PreparingView extends Main implements HasDynamicTitle {

    PreparingView(Clinic clinic) {
        addClassNames("screen", "notice-page");
        add(new DisplayControls());
        add(new ScreenHeading("", getTranslation("preparing.heading")));
        add(new Paragraph(getTranslation("preparing.text")));
        clinic.phone().ifPresent(number -> add(new PhoneLine("summary.phone", number)));
        clinic.afterHoursPhone().ifPresent(number -> add(new PhoneLine("summary.after-hours", number)));
        add(NavigationButton.forward(getTranslation("preparing.again"), Paths.WELCOME));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("preparing.heading");
    }
}
