package org.needlewise.ui.layout;

/** How a patient likes to see the screens. */
record Display(TextSize textSize, boolean highContrast) {

    static final Display STANDARD = new Display(TextSize.NORMAL, false);

    /** The size of all text, in three steps. */
    enum TextSize {
        NORMAL,
        LARGE,
        LARGEST
    }

    Display with(TextSize size) {
        return new Display(size, highContrast);
    }

    Display withContrast(boolean high) {
        return new Display(textSize, high);
    }
}
