package org.needlewise.browser;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The translations, with the same keys as on the screens. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    private Words() {}

    static String of(String key, Object... arguments) {
        String text = BUNDLE.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }

    /** The word for a constant, such as the answer or the step of that name. */
    static String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
    }
}
