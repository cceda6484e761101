package org.needlewise.ui.parts;

import org.needlewise.ui.visit.Paths;

/** A button that leads to another screen. */
public final class NavigationButton extends TapButton {

    private NavigationButton(String text, String path) {
        super(text, click -> Paths.open(path));
    }

    /** The button for the next screen that this one suggests. */
    public static NavigationButton forward(String text, String path) {
        NavigationButton button = plain(text, path);
        button.addThemeNames("primary");
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
