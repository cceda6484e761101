package org.needlewise.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.visit.Paths;

/** Tells a patient who came with a code what was not transferred, and where to do it here. */
class ArrivalNote extends Div {

    ArrivalNote() {
        addClassNames("note", "arrival");
        getElement().setAttribute("role", "status");
        Div words = new Div(
                new Paragraph(getTranslation("arrival.stayed")),
                new Anchor(Paths.CHECK_YOURSELF, getTranslation("arrival.stayed.here")));
        add(new Icon("private"), words);
    }
}
