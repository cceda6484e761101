package org.needlewise.ui.parts;

import com.vaadin.flow.signals.Signal;
import org.needlewise.ui.visit.Paths;

/** A button that leads to another screen. */
public final class NavigationButton extends TapButton {

    private NavigationButton(String text, String path) {
        super(text, click -> Paths.open(path));
    }

    /** The button for the next screen that this one suggests. */
    public static NavigationButton forward(String text, String path) {
        NavigationButton button = onward(text, path);
        button.addThemeNames("primary");
        return button;
    }

    /** The button for the next screen, which stands out once the patient has done something on this one. */
    public static NavigationButton forwardAfter(Signal<Boolean> done, String text, String path) {
        NavigationButton button = onward(text, path);
        button.getElement().getThemeList().bind("primary", done);
        return button;
    }

    private static NavigationButton onward(String text, String path) {
        NavigationButton button = plain(text, path);
        button.setSuffixComponent(new Icon("forward"));
        return button;
    }

    public static NavigationButton back(String text, String path) {
        NavigationButton button = plain(text, path);
        button.setPrefixComponent(new Icon("back"));
        return button;
    }

    public static NavigationButton plain(String text, String path) {
        return new NavigationButton(text, path);
    }
}
