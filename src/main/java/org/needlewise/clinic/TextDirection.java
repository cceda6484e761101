package org.needlewise.clinic;

import java.util.Locale;

/** Which way a language is written: as its own name is. */
public enum TextDirection {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String html;

    TextDirection(String html) {
        this.html = html;
    }

    public static TextDirection of(Locale language) {
        String name = language.getDisplayLanguage(language);
        return switch (Character.getDirectionality(name.codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT_TO_LEFT;
            default -> LEFT_TO_RIGHT;
        };
    }

    /** As HTML's attribute {@code dir} has it. */
    public String html() {
        return html;
    }
}
