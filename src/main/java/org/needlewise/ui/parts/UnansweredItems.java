package org.needlewise.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.journey.Change;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.visit.Visit;

/**
 * Says how many self-check items have no answer, and that this is not a No. One tap marks all of them as something to
 * talk about. It is hidden once every item has an answer.
 */
public final class UnansweredItems extends Div {

    private final Visit visit;
    private final Signal<List<SelfCheckItem>> open;

    /**
     * @param answer leads to the first item without an answer
     * @param marked runs after the items were marked
     */
    public UnansweredItems(Visit visit, Runnable answer, Runnable marked) {
        this.visit = visit;
        this.open = visit.journey().map(now -> now.unanswered(visit.module()));
        addClassNames("note", "unanswered");
        bindVisible(open.map(items -> !items.isEmpty()));
        Paragraph count = new Paragraph();
        count.bindText(open.map(items -> getTranslation("self-check.unanswered", items.size())));
        Button discuss = new TapButton("", tap -> {
            discussAll();
            marked.run();
        });
        discuss.bindText(open.map(items -> getTranslation("self-check.discuss-unanswered", items.size())));
        Button rest = new TapButton("", tap -> answer.run());
        rest.bindText(open.map(items -> getTranslation("self-check.answer-rest", items.size())));
        Div ways = new Div(discuss, rest);
        ways.addClassName("ways-on");
        add(new Icon("talk"), new Div(count, ways));
    }

    private void discussAll() {
        open.peek().forEach(item -> visit.act(new Change.AnswerItem(item.id(), SelfCheckAnswer.DISCUSS)));
    }
}
