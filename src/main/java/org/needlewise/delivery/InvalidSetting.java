package org.needlewise.delivery;

/** A setting of e-mail that the program cannot start with. */
final class InvalidSetting extends RuntimeException {

    private static final int SHOWN = 100;

    /** @param property its name below {@code needlewise.delivery} */
    InvalidSetting(String property, String found, String expected) {
        super("needlewise.delivery.%s is '%s'; expected %s.".formatted(property, shortened(found), expected));
    }

    private static String shortened(String found) {
        return found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
    }
}
