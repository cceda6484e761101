package org.needlewise.ui.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.visit.Paths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The error screen: plain words and a way to continue. */
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        addClassNames("screen", "notice-page");
        add(new ScreenHeading("", getTranslation("failure.heading")));
        add(new Paragraph(getTranslation("failure.text")));
        add(NavigationButton.forward(getTranslation("not-found.home"), Paths.WELCOME));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error("A screen could not be shown", parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failure.heading");
    }
}
