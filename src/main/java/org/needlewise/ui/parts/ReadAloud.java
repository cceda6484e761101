package org.needlewise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A button that reads the screen aloud; the browser shows it where it has a voice of its own for the language. */
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
