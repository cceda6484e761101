package org.needlewise.browser;

import java.util.Locale;

/** The viewport sizes of patients, in CSS pixels. */
enum Size {
    KIOSK(1080, 1920, true),
    DESKTOP(1366, 768, false),
    /** A kiosk that lies on its side. */
    PANEL(1366, 768, true),
    PHONE(360, 800, true),

    /** The width at which WCAG wants reflow without sideways scrolling. */
    NARROW(320, 640, true);

    private final int width;
    private final int height;
    private final boolean touch;

    Size(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean touch() {
        return touch;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
