package org.needlewise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.needlewise.ui.visit.Offers;

/** The bar at the foot of a screen: the way back on the left, the way on at the right, always in the same place. */
public final class ActionBar extends Div {

    public ActionBar(Component back, Component next) {
        addClassName("action-bar");
        add(back, next);
    }

    /** @param middle what stands between both, such as the dots of a lesson */
    public ActionBar(Component back, Component middle, Component next) {
        addClassName("action-bar");
        add(back, middle, next);
    }

    /** The same bar, with a button that reads the screen aloud where that is offered. */
    public ActionBar withReadAloud(Offers offers) {
        if (offers.sound()) {
            addComponentAsFirst(new ReadAloud());
        }
        return this;
    }
}
