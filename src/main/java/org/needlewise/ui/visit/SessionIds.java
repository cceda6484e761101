package org.needlewise.ui.visit;

import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletRequest;

/** Gives a session that was there before another id, so that whoever knew the old one loses it. */
@SpringComponent
public class SessionIds {

    void renew(HttpServletRequest request) {
        if (request.getSession(false) != null && !request.getSession().isNew()) {
            request.changeSessionId();
        }
    }
}
