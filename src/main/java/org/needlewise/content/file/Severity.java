package org.needlewise.content.file;

import java.util.Locale;

/** Whether an edit with a problem can be shown. */
public enum Severity {
    /** The text cannot be shown, or would be false: the last good text stays. */
    MISTAKE,
    /** The text could be better, and is shown. */
    ADVICE;

    /** The word for it in messages to authors. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
