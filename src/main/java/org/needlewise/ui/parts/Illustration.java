package org.needlewise.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

/** A picture of the program's own, in the place of a screen's picture. It decorates, so it has no words. */
public final class Illustration extends Div {

    /** @param name the name of an SVG file among the program's illustrations */
    public Illustration(String name) {
        addClassName("picture-slot");
        Image picture = new Image("illustrations/" + name + ".svg", "");
        picture.addClassName("picture");
        add(picture);
    }
}
