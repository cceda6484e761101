package org.needlewise.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/** The heading of a screen, below a line that says where the patient is. A new heading takes the focus. */
public final class ScreenHeading extends H1 {

    private final Span eyebrow = new Span();
    private final Span title = new Span();

    public ScreenHeading(Signal<String> eyebrow, Signal<String> title) {
        this();
        Signal.effect(this, () -> {
            this.eyebrow.setText(eyebrow.get());
            this.title.setText(title.get());
        });
    }

    /** A heading that does not change. */
    public ScreenHeading(String eyebrow, String title) {
        this();
        this.eyebrow.setText(eyebrow);
        this.title.setText(title);
    }

    private ScreenHeading() {
        eyebrow.addClassName("eyebrow");
        title.addClassName("title");
        add(eyebrow, title);
        getElement().setAttribute("tabindex", "-1");
    }

    /** Tells screen readers, between the two lines, what others see elsewhere on the screen. */
    public void tell(Signal<String> words) {
        Span heard = new Span();
        heard.addClassName("only-heard");
        heard.bindText(words);
        addComponentAtIndex(1, heard);
    }

    /** Moves the focus to this heading and scrolls it into view. The browser lets what is new there slide in. */
    public void arrive() {
        getElement().executeJs("return arrive(this)");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        arrive();
    }
}
