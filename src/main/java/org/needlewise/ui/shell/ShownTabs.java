package org.needlewise.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.needlewise.ui.parts.Shown;

/** Updates a tab that becomes visible again with other tabs' changes. The response to any event has them. */
@SpringComponent
class ShownTabs implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> Shown.hear(init.getUI(), "tab-shown", shown -> {}));
    }
}
