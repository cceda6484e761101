package org.needlewise.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/** The heading of a screen, with a line above it that says where one is; it takes the focus when it is new. */
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

    /** A heading that stays as it is. */
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

    /** Brings a reader's attention, and the page, to this heading. */
    public void arrive() {
        getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); window.scrollTo(0, 0); this.closest('main')?.scrollTo(0, 0)");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        arrive();
    }
}
