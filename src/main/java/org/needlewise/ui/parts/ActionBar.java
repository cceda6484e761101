package org.needlewise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.needlewise.ui.visit.Offers;

/** The bar at the bottom of a screen: back on the left and next on the right, always in the same place. */
public final class ActionBar extends Div {

    public ActionBar(Component back, Component next) {
        addClassName("action-bar");
        add(back, next);
    }

    /** @param middle placed between the two, such as the dots of a lesson */
    public ActionBar(Component back, Component middle, Component next) {
        addClassName("action-bar");
        add(back, middle, next);
    }

    /** This bar, with a button that reads the screen aloud if that is offered. */
    public ActionBar withReadAloud(Offers offers) {
        if (offers.sound()) {
            addComponentAsFirst(new ReadAloud());
        }
        return this;
    }
}
