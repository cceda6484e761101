package org.needlewise.ui.visit;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/**
 * Reloads a page whose session has expired, without a message. The cookie restores the journey.
 *
 * <p>A browser that lost the session cookie is handled the same way: another of its tabs ended the visit.
 */
@SpringComponent
class SilentReload implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(about -> silent());
    }

    private static CustomizedSystemMessages silent() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        return messages;
    }
}
