package org.needlewise.ui.phone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import org.needlewise.ui.parts.Shown;

/** Sends the URL's fragment to the server, which no browser does by itself. It shows nothing. */
@Tag("code-reader")
@JsModule("./page/code-reader.ts")
final class CodeReader extends Component {

    static final String CODE = "event.detail.code";

    /** @param arrived takes the fragment without its {@code #}, empty if there is none; a browser can send any text */
    CodeReader(Consumer<String> arrived) {
        Shown.hear(this, "arrive", arrival -> arrived.accept(arrival.path(CODE).asString("")), CODE);
    }
}
