package org.needlewise.ui.phone;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.Supplier;
import org.needlewise.summary.PhoneCode;
import org.needlewise.summary.PhoneCodes;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.TapButton;

/** A code to scan, how long it is valid, and what did not fit; a new one is made on request. */
class CodePanel extends Div {

    private final Supplier<PhoneCode> codes;
    private final Div code = new Div();
    private final Div behind = new Div();

    CodePanel(Supplier<PhoneCode> codes) {
        this.codes = codes;
        addClassName("code-panel");
        code.addClassName("code");
        code.getElement().setAttribute("translate", "no");
        behind.addClassName("behind");
        Button renew = new TapButton(getTranslation("phone.renew"), new Icon("start-over"), click -> show());
        Div life = new Div(new Paragraph(getTranslation("phone.good-for", PhoneCodes.GOOD_FOR.toMinutes())), renew);
        life.addClassName("life");
        add(code, life, behind);
        show();
    }

    private void show() {
        PhoneCode made = codes.get();
        code.getElement().setProperty("innerHTML", made.svg(getTranslation("phone.code")));
        behind.removeAll();
        behind.add(new Paragraph(getTranslation("phone.behind")));
        made.behind().stream()
                .sorted()
                .map(part -> getTranslation("phone.behind." + part.name().toLowerCase(Locale.ROOT)))
                .forEach(words -> behind.add(new Paragraph(words)));
        behind.setVisible(!made.behind().isEmpty());
    }
}
