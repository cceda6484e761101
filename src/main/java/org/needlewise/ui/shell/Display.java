package org.needlewise.ui.shell;

/**
 * A patient's display settings.
 *
 * @param lower whether a tall screen uses only its lower part, for patients who are sitting or short
 */
record Display(TextSize textSize, boolean highContrast, boolean lower) {

    static final Display STANDARD = new Display(TextSize.NORMAL, false, false);

    /** The size of all text, in three steps. */
    enum TextSize {
        NORMAL,
        LARGE,
        LARGEST
    }

    Display with(TextSize size) {
        return new Display(size, highContrast, lower);
    }

    Display withContrast(boolean high) {
        return new Display(textSize, high, lower);
    }

    Display withLower(boolean wanted) {
        return new Display(textSize, highContrast, wanted);
    }
}
