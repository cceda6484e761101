package org.needlewise.ui.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.visit.Paths;

/** A friendly screen for a URL that does not exist. */
@ParentLayout(MainLayout.class)
class NotFoundView extends Section implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundView() {
        addClassNames("screen", "notice-page");
        add(new ScreenHeading("", getTranslation("not-found.heading")));
        add(new Paragraph(getTranslation("not-found.text")));
        add(NavigationButton.forward(getTranslation("not-found.home"), Paths.WELCOME));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("not-found.heading");
    }
}
