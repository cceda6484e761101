package org.needlewise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A button that reads the screen aloud. The browser shows it only if it has a local voice for the language. */
@Tag("read-aloud")
@JsModule("./elements/read-aloud.ts")
final class ReadAloud extends Component {

    ReadAloud() {
        SharedWords.set(
                getElement(),
                "words",
                new Words(
                        getTranslation("aloud.start"),
                        getTranslation("aloud.stop"),
                        getTranslation("aloud.speed"),
                        getTranslation("aloud.slower"),
                        getTranslation("aloud.usual"),
                        getTranslation("aloud.faster")));
    }

    record Words(String start, String stop, String speed, String slower, String usual, String faster) {}
}
