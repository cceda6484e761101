package org.needlewise.ui.parts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** A line with one of the clinic's phone numbers, which reads left to right in any language. */
public final class PhoneLine extends Paragraph {

    /** @param key the text with a placeholder for the number */
    public PhoneLine(String key, String number) {
        addClassName("phone-line");
        String[] around = getTranslation(key, "\n").split("\n", -1);
        Element digits = new Element("bdi")
                .setAttribute("dir", "ltr")
                .setAttribute("translate", "no")
                .setText(number);
        getElement()
                .appendChild(
                        Element.createText(around[0]), digits, Element.createText(around.length > 1 ? around[1] : ""));
    }
}
