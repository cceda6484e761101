package org.needlewise.ui.parts;

import com.vaadin.flow.component.html.Span;

/** A small decorative picture next to a text; its shape comes from the style sheet. */
public final class Icon extends Span {

    /** @param shape the name of the shape, as in the style sheet's {@code icon-...} */
    public Icon(String shape) {
        addClassNames("icon", "icon-" + shape);
        getElement().setAttribute("aria-hidden", "true");
    }
}
