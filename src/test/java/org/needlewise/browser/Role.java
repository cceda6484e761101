package org.needlewise.browser;

import java.util.Locale;

/** The role of an element for screen readers. */
enum Role {
    BUTTON("button, vaadin-button"),
    LINK("a[href]"),
    CHECKBOX("input[type=checkbox]:not([role])"),
    SWITCH("input[role=switch]"),
    TEXTBOX("textarea, input[type=text]"),
    GROUP("[role=group]"),
    ALERTDIALOG("[role=alertdialog]");

    private final String selector;

    Role(String selector) {
        this.selector = selector;
    }

    /** Selects all elements that may have the role. */
    String selector() {
        return selector;
    }

    String ariaName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
