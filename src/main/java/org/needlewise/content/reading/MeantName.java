package org.needlewise.content.reading;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Recognizes a file under a name that a program or a person has changed a little. */
final class MeantName {

    /** What editors and mail programs append to a whole name. */
    private static final String SECOND_ENDING =
            "(\\.(?:yaml|yml|md|markdown|svg))(?:\\.(?:txt|text|bak|old|orig|tmp|save|doc|docx|rtf|odt|html?|xml|json|png|download|yaml|yml|md|svg|[0-9]{1,3})|~)+$";

    private static final String COPY =
            "(?:^copy of | ?- ?copy(?: ?\\([0-9]+\\))?| copy(?: [0-9]+)?| ?\\([0-9]+\\)|~)(?=\\.[a-z]+$|$)|^copy of ";

    private MeantName() {}

    /** @param name the right one */
    static boolean isMeant(String written, String name) {
        if (written.startsWith(".") || written.startsWith("~$")) {
            return false;
        }
        String same = same(written);
        String base = name.substring(0, name.lastIndexOf('.'));
        return same.equals(name) || same.equals(base) || same.equals(base + ".txt");
    }

    private static String same(String written) {
        return Normalizer.normalize(written, Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll(SECOND_ENDING, "$1")
                .replaceAll(COPY, "")
                .replaceAll("\\.yml$", ".yaml")
                .replaceAll("\\.markdown$", ".md")
                .replaceAll("\\s+(?=\\.)|(?<=\\.)\\s+", "")
                .replaceAll("[\\s_\u2010-\u2015]+", "-");
    }
}
