package org.needlewise.ui.phone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Sends the URL's fragment to the server, which no browser does by itself. It shows nothing. */
@Tag("code-reader")
@JsModule("./page/code-reader.ts")
final class CodeReader extends Component {

    void addArrivalListener(ComponentEventListener<ArrivalEvent> listener) {
        addListener(ArrivalEvent.class, listener);
    }

    /** Someone opened the page with or without a code. */
    @DomEvent("arrive")
    public static class ArrivalEvent extends ComponentEvent<CodeReader> {

        private final String code;

        public ArrivalEvent(CodeReader source, boolean fromClient, @EventData("event.detail.code") String code) {
            super(source, fromClient);
            this.code = code;
        }

        /** The fragment without its {@code #}. A browser can send any text. */
        public String code() {
            return code;
        }
    }
}
