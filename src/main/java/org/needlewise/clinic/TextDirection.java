package org.needlewise.clinic;

import java.util.Locale;

/** The direction in which a language is written, derived from its own name. */
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

    /** The value of HTML's {@code dir} attribute. */
    public String html() {
        return html;
    }
}
