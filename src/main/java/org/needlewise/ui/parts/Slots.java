package org.needlewise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * A heading, and one of several pictures and panels at a time. Each has a place of its own, so that nothing moves when
 * another one changes. Depending on the room, the picture stands above the heading or beside both.
 */
public final class Slots extends Div {

    public Slots(ScreenHeading heading, Component... picturesAndPanels) {
        addClassName("slots");
        add(heading);
        add(picturesAndPanels);
    }
}
