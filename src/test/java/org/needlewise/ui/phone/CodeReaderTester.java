package org.needlewise.ui.phone;

import com.vaadin.browserless.ComponentTester;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells the server of a code, as the browser's part of {@link CodeReader} does. */
final class CodeReaderTester extends ComponentTester<CodeReader> {

    CodeReaderTester(CodeReader reader) {
        super(reader);
    }

    /** Sends a code as it comes over the wire, whatever it is. */
    void send(String code) {
        fireDomEvent("arrive", JsonNodeFactory.instance.objectNode().put("event.detail.code", code));
        roundTrip();
    }
}
