package org.needlewise.ui.parts;

import com.vaadin.flow.component.html.Span;
import org.needlewise.clinic.Privacy;
import org.needlewise.ui.visit.Offers;
import org.needlewise.ui.visit.Visit;

/** One sentence on what happens to the answers, which changes when the patient asks to be remembered. */
public final class PrivacyNote extends Span {

    public PrivacyNote(Visit visit, Offers offers) {
        boolean station = offers.station();
        bindText(visit.remembered()
                .map(remembered ->
                        getTranslation(Privacy.of(station, remembered).key())));
    }
}
