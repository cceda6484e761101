package org.needlewise.content.check;

import java.util.Set;

/** The names that a picture may use. */
final class SvgNames {

    static final String SVG = "http://www.w3.org/2000/svg";

    static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "switch",
            "title",
            "desc",
            "metadata",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "image",
            "text",
            "tspan",
            "textPath",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "linearGradient",
            "radialGradient",
            "stop",
            "filter",
            "feGaussianBlur",
            "feOffset",
            "feMerge",
            "feMergeNode",
            "feBlend",
            "feColorMatrix",
            "feFlood",
            "feComposite",
            "feDropShadow",
            "feComponentTransfer",
            "feFuncR",
            "feFuncG",
            "feFuncB",
            "feFuncA",
            "feTurbulence",
            "feMorphology",
            "feDisplacementMap",
            "feConvolveMatrix",
            "feTile",
            "feDiffuseLighting",
            "feSpecularLighting",
            "feDistantLight",
            "fePointLight",
            "feSpotLight");

    /** What drawing programs write for themselves, and browsers ignore. */
    private static final Set<String> NOTES = Set.of(
            "http://www.inkscape.org/namespaces/inkscape",
            "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://creativecommons.org/ns#",
            "http://web.resource.org/cc/",
            "http://purl.org/dc/elements/1.1/",
            "http://purl.org/dc/terms/",
            "http://www.bohemiancoding.com/sketch/ns",
            "http://www.figma.com/figma/ns",
            "http://www.serif.com/",
            "http://vectornator.io",
            "http://www.vectornator.io",
            "http://krita.org/namespaces/svg/krita",
            "http://svgjs.com/svgjs",
            "http://svgjs.dev/svgjs",
            "http://boxy-svg.com",
            "https://boxy-svg.com",
            "adobe:ns:meta/");

    private static final Set<String> NOTES_OF = Set.of("http://ns.adobe.com/", "http://www.inkscape.org/namespaces/");

    private SvgNames() {}

    /** Whether only the program that wrote the picture reads what has this name. */
    static boolean isNote(String space) {
        return NOTES.contains(space) || NOTES_OF.stream().anyMatch(space::startsWith);
    }

    /** Attributes that hold words, names, or numbers, whatever is written in them. */
    static boolean holdsNoLink(String name) {
        return name.startsWith("data-") || name.startsWith("aria-") || WORDS.contains(name);
    }

    private static final Set<String> WORDS = Set.of(
            "id",
            "class",
            "role",
            "lang",
            "d",
            "points",
            "viewBox",
            "title",
            "name",
            "label",
            "font-family",
            "width",
            "height",
            "x",
            "y",
            "result",
            "in",
            "in2",
            "values",
            "unicode-range",
            "requiredExtensions",
            "requiredFeatures",
            "systemLanguage",
            "type",
            "media",
            "version",
            "baseProfile",
            "alt",
            "content",
            "property",
            "about",
            "space");
}
