package org.needlewise.ui.layout;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.needlewise.ui.Visit;

/** Asks, at home, whether the browser shall keep the journey when it closes. */
public final class RememberChoice extends Checkbox {

    public RememberChoice(Visit visit) {
        super();
        setLabel(getTranslation("remember.label"));
        setHelperText(getTranslation("remember.text"));
        bindValue(visit.remembered(), visit::remember);
        addClassName("remember");
    }
}
