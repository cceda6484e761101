package org.needlewise.ui.layout;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Picture;

/** A picture of a module. */
public final class PictureImage extends Image {

    public PictureImage(LearningModule module, Picture picture) {
        super(PictureController.path(module, picture), picture.alt());
        addClassName("picture");
    }

    /** Where a browser finds a picture, seen from the site's first page. */
    public static String address(LearningModule module, Picture picture) {
        return PictureController.path(module, picture);
    }

    /** A picture that changes with a signal, and is not there when the signal has none. */
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
