package org.needlewise.ui.phone;

import com.vaadin.browserless.ComponentTester;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sends a code to the server, like the browser's side of {@link CodeReader}. */
final class CodeReaderTester extends ComponentTester<CodeReader> {

    CodeReaderTester(CodeReader reader) {
        super(reader);
    }

    /** Sends a code as it comes over the wire, whatever it is. */
    void send(String code) {
        fireDomEvent("arrive", JsonNodeFactory.instance.objectNode().put(CodeReader.CODE, code));
        roundTrip();
    }
}
