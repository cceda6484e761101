package org.needlewise.ui.phone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.util.stream.Stream;
import org.needlewise.clinic.Clinic;
import org.needlewise.journey.Step;
import org.needlewise.summary.PhoneCodes;
import org.needlewise.ui.parts.ActionBar;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.visit.Offers;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** Shows the code that transfers the journey to a phone, and explains how, what is included, and what is not. */
@Route(Paths.TO_PHONE)
class PhoneView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Visit visit;
    private final PhoneCodes codes;
    private final Offers offers;
    private final SiteAddress site;

    PhoneView(Visit visit, PhoneCodes codes, Clinic clinic, Offers offers) {
        this.visit = visit;
        this.codes = codes;
        this.offers = offers;
        this.site = SiteAddress.of(clinic, VaadinRequest.getCurrent());
        addClassNames("screen", "to-phone");
    }

    /** The URL has the step to return to, and to continue at on the phone; the default is the summary. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!offers.phone()) {
            event.forwardTo(Paths.SUMMARY);
            return;
        }
        Step at = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Paths.BACK)
                .flatMap(Paths::step)
                .orElse(Step.SUMMARY);
        removeAll();
        add(heading());
        Div body = new Div(new CodePanel(() -> codes.make(visit.journey().peek(), at, site.landing())), words());
        body.addClassName("beside");
        add(body, new ActionBar(NavigationButton.back(getTranslation("action.back"), Paths.of(at)), new Div()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(offers.phoneName());
    }

    private ScreenHeading heading() {
        return new ScreenHeading(getTranslation("step.summary"), getTranslation(offers.phoneName()));
    }

    private Div words() {
        Div words = new Div(how(), along(), typed());
        words.addClassName("words");
        return words;
    }

    private Component how() {
        OrderedList how = new OrderedList();
        how.addClassName("how");
        String open = offers.station() ? "phone.how.open" : "phone.how.open-device";
        Stream.of(open, "phone.how.hold", "phone.how.tap").forEach(key -> how.add(new ListItem(getTranslation(key))));
        return how;
    }

    private Component along() {
        Div along = new Div(
                new H2(getTranslation("phone.along")),
                new Paragraph(getTranslation("phone.along.yes")),
                new Paragraph(getTranslation("phone.along.no")));
        along.addClassName("along");
        return along;
    }

    private Component typed() {
        Span address = new Span(site.typed());
        address.addClassName("address");
        address.getElement().setAttribute("translate", "no");
        Div typed = new Div(
                new H2(getTranslation("phone.typed")), address, new Paragraph(getTranslation("phone.typed.afresh")));
        typed.addClassName("typed");
        if (site.isLocal()) {
            Paragraph staff = new Paragraph(getTranslation("phone.local"));
            staff.addClassName("note");
            typed.add(staff);
        }
        return typed;
    }
}
