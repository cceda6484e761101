package org.needlewise.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One line of the report.
 *
 * @param p95 empty where few measurements make it meaningless
 * @param target the most that the value may be, empty where there is none
 */
record Row(String measure, double value, OptionalDouble p95, OptionalDouble target, String unit) {

    static Row of(String measure, Figures figures, String unit) {
        OptionalDouble p95 = figures.count() < 20 ? OptionalDouble.empty() : OptionalDouble.of(figures.p95());
        return new Row(
                "%s (%s)".formatted(measure, figures.count()), figures.median(), p95, OptionalDouble.empty(), unit);
    }

    static Row of(String measure, double value, String unit) {
        return new Row(measure, value, OptionalDouble.empty(), OptionalDouble.empty(), unit);
    }

    Row atMost(double most) {
        return new Row(measure, value, p95, OptionalDouble.of(most), unit);
    }

    String[] cells() {
        return new String[] {
            measure, words(value), words(p95), target.isPresent() ? "≤ " + words(target) : "", verdict()
        };
    }

    private String verdict() {
        if (target.isEmpty()) {
            return "";
        }
        return value <= target.getAsDouble() ? "met" : "MISSED";
    }

    private String words(OptionalDouble number) {
        return number.isPresent() ? words(number.getAsDouble()) : "";
    }

    private String words(double number) {
        return String.format(Locale.ROOT, format(number), number) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String format(double number) {
        if (number < 10) {
            return "%.2f";
        }
        return number < 100 ? "%.1f" : "%,.0f";
    }
}
