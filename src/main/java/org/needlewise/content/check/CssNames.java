package org.needlewise.content.check;

import java.util.Set;

/** The names in CSS that a picture may use, and those that it may not. All are in lowercase. */
final class CssNames {

    /** Rules that load nothing by themselves. */
    static final Set<String> AT_RULES = Set.of("media", "supports", "keyframes", "font-face", "charset", "layer");

    /** What computes a value or a shape. Everything else, such as {@code image-set()}, may load something. */
    static final Set<String> FUNCTIONS = Set.of(
            "rgb",
            "rgba",
            "hsl",
            "hsla",
            "hwb",
            "lab",
            "lch",
            "oklab",
            "oklch",
            "color",
            "color-mix",
            "icc-color",
            "device-cmyk",
            "light-dark",
            "var",
            "env",
            "calc",
            "min",
            "max",
            "clamp",
            "matrix",
            "matrix3d",
            "translate",
            "translatex",
            "translatey",
            "translatez",
            "translate3d",
            "scale",
            "scalex",
            "scaley",
            "scale3d",
            "rotate",
            "rotatex",
            "rotatey",
            "rotatez",
            "rotate3d",
            "skew",
            "skewx",
            "skewy",
            "perspective",
            "cubic-bezier",
            "steps",
            "linear",
            "linear-gradient",
            "radial-gradient",
            "conic-gradient",
            "repeating-linear-gradient",
            "polygon",
            "circle",
            "ellipse",
            "inset",
            "path",
            "rect",
            "blur",
            "brightness",
            "contrast",
            "drop-shadow",
            "grayscale",
            "hue-rotate",
            "invert",
            "opacity",
            "saturate",
            "sepia",
            "not",
            "is",
            "where",
            "nth-child",
            "nth-of-type",
            "nth-last-child",
            "lang",
            "local",
            "format",
            "and",
            "or");

    /** What may load something. No function has a blank before its parenthesis. These are refused even so. */
    static final Set<String> LOADING = Set.of("url", "src", "image", "image-set", "-webkit-image-set", "element");

    /** Properties of old browsers that load a program. */
    static final Set<String> PROPERTIES = Set.of("behavior", "-moz-binding");

    private CssNames() {}
}
