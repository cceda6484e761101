package org.needlewise.ui.parts;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Picture;
import org.needlewise.web.PictureController;

/** A picture of a module. */
public final class PictureImage extends Image {

    public PictureImage(LearningModule module, Picture picture) {
        super(PictureController.path(module, picture), picture.alt());
        addClassName("picture");
    }

    /** A picture next to words that say the same. Screen readers skip it. */
    public static PictureImage decorative(LearningModule module, Picture picture) {
        return new PictureImage(module, new Picture(picture.name(), "", picture.digest()));
    }

    /** A picture that changes with a signal and is hidden while the signal is empty. */
    public PictureImage(LearningModule module, Signal<Optional<Picture>> picture) {
        addClassName("picture");
        bindVisible(picture.map(Optional::isPresent));
        getElement()
                .bindAttribute(
                        "src",
                        picture.map(now -> now.map(shown -> PictureController.path(module, shown))
                                .orElse(null)));
        getElement()
                .bindAttribute("alt", picture.map(now -> now.map(Picture::alt).orElse(null)));
    }
}
