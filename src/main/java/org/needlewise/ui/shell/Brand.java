package org.needlewise.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.needlewise.clinic.Clinic;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.visit.Paths;
import org.needlewise.web.LogoController;

/** The clinic's logo and name, linked to the first screen. */
class Brand extends Anchor {

    Brand(Clinic clinic) {
        super(Paths.WELCOME);
        addClassName("brand");
        if (clinic.logo().isPresent()) {
            Image logo = new Image(LogoController.PATH, "");
            logo.addClassName("logo");
            add(logo);
        } else {
            add(new Icon("brand"));
        }
        Span name = new Span(clinic.name());
        name.addClassName("name");
        name.getElement().setAttribute("translate", "no");
        add(name);
    }
}
