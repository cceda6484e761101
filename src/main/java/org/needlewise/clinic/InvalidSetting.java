package org.needlewise.clinic;

/** A setting of the clinic that the program cannot start with. */
final class InvalidSetting extends RuntimeException {

    private static final int SHOWN = 100;

    /** @param property its name below {@code needlewise.clinic} */
    InvalidSetting(String property, String found, String expected) {
        super("needlewise.clinic.%s is '%s'; expected %s.".formatted(property, shortened(found), expected));
    }

    private static String shortened(String found) {
        return found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
    }
}
