package org.needlewise.summary.logo;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Gives a picture without a size the one that a browser would use. */
final class SvgSize {

    private static final double WIDE = 300;
    private static final double HIGH = 150;

    private SvgSize() {}

    static void settle(Element svg) {
        Optional<double[]> box = viewBox(svg);
        boolean sized = isLength(svg.getAttribute("width")) && isLength(svg.getAttribute("height"));
        if (!sized) {
            double wide = box.map(it -> it[2]).orElse(WIDE);
            double high = box.map(it -> it[3]).orElse(HIGH);
            svg.setAttribute("width", String.valueOf(wide));
            svg.setAttribute("height", String.valueOf(high));
        }
        Optional<Double> width = number(svg.getAttribute("width"));
        Optional<Double> height = number(svg.getAttribute("height"));
        if (width.isPresent() && height.isPresent()) {
            Raster.checkShape(width.get(), height.get());
        }
        box.ifPresent(it -> Raster.checkShape(it[2], it[3]));
    }

    private static Optional<double[]> viewBox(Element svg) {
        List<Optional<Double>> numbers = List.of(
                        svg.getAttribute("viewBox").strip().split("[\\s,]+", -1))
                .stream()
                .map(SvgSize::number)
                .toList();
        return numbers.size() == 4 && numbers.stream().allMatch(Optional::isPresent)
                ? Optional.of(numbers.stream().mapToDouble(Optional::get).toArray())
                : Optional.empty();
    }

    /** A percentage has no meaning in a standalone picture. */
    private static boolean isLength(String length) {
        return !length.isBlank() && !length.contains("%") && !length.equals("auto");
    }

    private static Optional<Double> number(String text) {
        String digits = text.strip().replaceAll("(px|pt|pc|mm|cm|in)$", "");
        return digits.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")
                ? Optional.of(Double.valueOf(digits))
                : Optional.empty();
    }
}
