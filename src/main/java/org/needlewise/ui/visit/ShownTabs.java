package org.needlewise.ui.visit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Updates a tab that becomes visible again with other tabs' changes. The response to any event has them. */
@SpringComponent
class ShownTabs implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().getElement().addEventListener("tab-shown", shown -> {}));
    }
}
