package org.needlewise.ui.summary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.needlewise.ui.layout.Icon;

/** The ways to take the summary along, one large tile each. */
class TakeAlong extends Div {

    private final Div tiles = new Div();

    TakeAlong() {
        addClassName("take-along");
        tiles.addClassName("along");
        add(new H2(getTranslation("take-along.heading")), tiles);
    }

    /** Adds a tile with an icon over its text. */
    TakeAlong with(String icon, String text, Runnable tapped) {
        Button tile = new Button(text, new Icon(icon), tap -> tapped.run());
        tile.addClassName("tile");
        return with(tile);
    }

    TakeAlong with(Component tile) {
        tiles.add(tile);
        return this;
    }
}
