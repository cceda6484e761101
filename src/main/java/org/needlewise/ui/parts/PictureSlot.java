package org.needlewise.ui.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Picture;

/**
 * The place of a screen's picture and its caption. It keeps its size while the picture changes, and is gone while there
 * is none.
 */
@Tag("figure")
public final class PictureSlot extends HtmlContainer {

    public PictureSlot(LearningModule module, Signal<Optional<Picture>> picture) {
        addClassName("picture-slot");
        Signal<Optional<String>> words = picture.map(shown -> shown.flatMap(Picture::caption));
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.getElement().bindText(words.map(text -> text.orElse("")));
        caption.bindVisible(words.map(Optional::isPresent));
        add(new PictureImage(module, picture), caption);
        bindVisible(picture.map(Optional::isPresent));
    }

    /**
     * Covers the picture while a question is open, so that it gives nothing away. The browser turns the cover over at
     * once when the question is settled.
     */
    public PictureSlot covered(Signal<Boolean> asks) {
        Div cover = new Div(new Icon("ask"));
        cover.addClassName("cover");
        cover.getElement().setAttribute("aria-hidden", "true");
        cover.bindVisible(asks);
        add(cover);
        bindClassName("covered", asks);
        return this;
    }
}
