package org.needlewise.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** A warning, before a PDF is saved or sent, about lines that would lose letters in it, with an alternative. */
public final class LackingLetters extends Div {

    /**
     * @param lines if empty, nothing is shown
     * @param print whether the page can be printed here
     */
    public LackingLetters(Signal<List<String>> lines, boolean print) {
        addClassName("lacking-letters");
        getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        Signal.effect(list, () -> {
            list.removeAll();
            lines.get().forEach(line -> list.add(item(line)));
        });
        add(
                new Paragraph(getTranslation("take-along.lacking")),
                list,
                new Paragraph(getTranslation(print ? "take-along.lacking.print" : "take-along.lacking.no-print")));
        bindVisible(lines.map(now -> !now.isEmpty()));
    }

    private static ListItem item(String line) {
        ListItem item = new ListItem(line);
        item.getElement().setAttribute("dir", "auto");
        return item;
    }
}
