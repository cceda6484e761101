package org.needlewise.ui.shell;

/**
 * How a patient likes to see the screens.
 *
 * @param lower whether a tall screen keeps to its lower part, for those who sit or are small
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
