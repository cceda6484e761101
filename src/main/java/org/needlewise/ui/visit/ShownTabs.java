package org.needlewise.ui.visit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Lets a tab that is shown again ask for what was done in other tabs meanwhile; the answer to any event carries it. */
@SpringComponent
class ShownTabs implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().getElement().addEventListener("tab-shown", shown -> {}));
    }
}
