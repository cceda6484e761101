package org.needlewise.browser;

import java.util.List;
import java.util.function.Consumer;
import org.needlewise.journey.Change;

/**
 * A screen in a state worth looking at.
 *
 * @param name the name of its screenshots
 * @param ahead what the patient did before
 * @param act what the patient does there
 */
record Place(String name, String path, List<Change> ahead, Consumer<Screen> act) {

    Place(String name, String path, List<Change> ahead) {
        this(name, path, ahead, screen -> {});
    }

    Place(String name, String path) {
        this(name, path, List.of());
    }

    Screen visit(Browser browser, Size size) {
        Screen screen = browser.visit(size, path, ahead);
        act.accept(screen);
        browser.awaitQuiet();
        return screen;
    }

    @Override
    public String toString() {
        return name;
    }
}
