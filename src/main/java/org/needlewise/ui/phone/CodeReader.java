package org.needlewise.ui.phone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Tells the server what the fragment of the address was, which no browser sends by itself; it shows nothing. */
@Tag("code-reader")
@JsModule("./page/code-reader.ts")
final class CodeReader extends Component {

    void addArrivalListener(ComponentEventListener<ArrivalEvent> listener) {
        addListener(ArrivalEvent.class, listener);
    }

    /** Somebody came with a code, or with none. */
    @DomEvent("arrive")
    public static class ArrivalEvent extends ComponentEvent<CodeReader> {

        private final String code;

        public ArrivalEvent(CodeReader source, boolean fromClient, @EventData("event.detail.code") String code) {
            super(source, fromClient);
            this.code = code;
        }

        /** The fragment without its sign; what a browser sends may be anything. */
        public String code() {
            return code;
        }
    }
}
