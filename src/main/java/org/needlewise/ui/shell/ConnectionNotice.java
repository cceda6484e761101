package org.needlewise.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Says that the connection is lost, for as long as it is. Only the browser knows when. */
@Tag("connection-notice")
@JsModule("./elements/connection-notice.ts")
class ConnectionNotice extends Component {

    ConnectionNotice() {
        getElement().setProperty("text", getTranslation("connection.lost"));
    }
}
