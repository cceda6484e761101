package org.needlewise.ui.summary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.TapButton;

/** The ways to take the summary home, one large tile each. */
class TakeAlong extends Div {

    private final Div tiles = new Div();
    private final Paragraph told = new Paragraph();

    TakeAlong() {
        addClassName("take-along");
        tiles.addClassName("ways");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("take-along.heading")), told, tiles);
    }

    /** Adds a tile with an icon next to its text. */
    void add(String icon, String text, Runnable tapped) {
        Button tile = new TapButton(text, new Icon(icon), tap -> tapped.run());
        tile.addClassName("tile");
        addTile(tile);
    }

    void addTile(Component tile) {
        tiles.add(tile);
    }

    /** Adds a note to read before choosing one of the ways. */
    void addNote(Component note) {
        addComponentAtIndex(indexOf(tiles), note);
    }

    /** Shows a message about the ways and scrolls them into view. */
    void tell(String text) {
        told.setText(text);
        if (!text.isEmpty()) {
            getElement().executeJs("this.scrollIntoView({ block: 'center' })");
        }
    }
}
