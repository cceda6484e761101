package org.needlewise.ui.visit;

import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletRequest;

/** Changes the ID of an existing session, so that an old ID that someone else may know stops working. */
@SpringComponent
public class SessionIds {

    void renew(HttpServletRequest request) {
        if (request.getSession(false) != null && !request.getSession().isNew()) {
            request.changeSessionId();
        }
    }
}
