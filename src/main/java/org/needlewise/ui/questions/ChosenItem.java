package org.needlewise.ui.questions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.needlewise.ui.layout.Icon;

/** One question of the patient's list, with the buttons that move and remove it. */
class ChosenItem extends ListItem {

    private final Button up;
    private final Button down;
    private final Button remove;

    /** @param act told what the patient wants with the question */
    ChosenItem(String text, boolean first, boolean last, Consumer<Move> act) {
        up = button("up", "questions.up", text, () -> act.accept(Move.UP));
        up.setEnabled(!first);
        down = button("down", "questions.down", text, () -> act.accept(Move.DOWN));
        down.setEnabled(!last);
        remove = button("remove", "questions.remove", text, () -> act.accept(Move.REMOVE));
        Span words = new Span(text);
        words.addClassName("words");
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("buttons");
        add(words, buttons);
    }

    /** Gives the focus to the button that makes the move again, or to its neighbour at the end of the list. */
    void focusOn(Move move) {
        Stream<Button> wanted = switch (move) {
            case UP -> Stream.of(up, down);
            case DOWN -> Stream.of(down, up);
            case REMOVE -> Stream.of(remove);
        };
        wanted.filter(Button::isEnabled).findFirst().ifPresent(Button::focus);
    }

    private Button button(String icon, String labelKey, String question, Runnable act) {
        Button button = new Button(new Icon(icon), click -> act.run());
        button.setAriaLabel(getTranslation(labelKey, question));
        return button;
    }
}
