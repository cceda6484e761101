package org.needlewise.summary.logo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Finds features that browsers draw and that Batik silently ignores or draws black.
 *
 * <p>Only what is known to look the same is allowed: SVG 1.1 without animation, and CSS 2.
 */
final class SvgFeatures {

    private static final Set<String> DRAWN = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "metadata",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "image",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "linearGradient",
            "radialGradient",
            "stop",
            "style",
            "switch",
            "a",
            "view",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feImage",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence");
    private static final Set<String> NOT_DRAWN_ANYWHERE = Set.of("script");
    private static final Set<String> NEWER_ATTRIBUTES = Set.of(
            "mix-blend-mode",
            "isolation",
            "paint-order",
            "vector-effect",
            "transform-origin",
            "transform-box",
            "mask-type",
            "backdrop-filter");
    private static final Pattern WITHOUT_EFFECT = Pattern.compile(
            "normal|auto|none|initial|srgb|fill stroke markers|visible|start", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEWER_VALUE = Pattern.compile(
            "(?<![\\w-])(?:var|calc|min|max|clamp|env|rgba|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|blur"
                    + "|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia|circle"
                    + "|ellipse|inset|polygon|path|image-set)\\(|context-(?:fill|stroke)|#[0-9a-f]{4}\\b(?![0-9a-f])"
                    + "|#[0-9a-f]{8}\\b|\\b(?:transparent|rebeccapurple)\\b|(?<=\\d)(?:rem|vw|vh|vmin|vmax|ch|q)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_STYLES = Set.of("d", "points", "id", "class", "data-name", "viewBox");

    private final Set<String> advice = new LinkedHashSet<>();

    List<String> advice() {
        return List.copyOf(advice);
    }

    void check(Element element) {
        String name = element.getLocalName();
        if (!SvgSource.SVG.equals(element.getNamespaceURI()) || NOT_DRAWN_ANYWHERE.contains(name)) {
            return;
        }
        if (name.equals("foreignObject") && isForOtherPrograms(element)) {
            return;
        }
        if (!DRAWN.contains(name)) {
            throw refusal("<" + name + ">");
        }
        attributes(element);
        inner(element, name);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                check(one);
            }
        }
    }

    private void inner(Element element, String name) {
        switch (name) {
            case "style" -> SvgStyles.check(element.getTextContent());
            case "text" -> advice.add("its text is drawn with a font of this machine; turn text into paths");
            case "image", "feImage" -> {
                if (!link(element).matches("(?s)\\s*data:image/(?:png|jpe?g)[;,].*")) {
                    throw refusal("a picture that is no PNG or JPEG within it");
                }
            }
            default -> {
                // nothing here to check
            }
        }
    }

    private static void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            String name = attributes.item(at).getNodeName();
            String value = attributes.item(at).getNodeValue();
            if (name.equals("style")) {
                SvgStyles.declarations(value);
            } else if (NEWER_ATTRIBUTES.contains(name)) {
                property(name, value);
            } else if (!NO_STYLES.contains(name) && !name.contains(":") && !name.equals("href")) {
                value(name, value);
            }
        }
    }

    /** Checks a property. One that Batik does not know is allowed only if its value has no effect. */
    static void property(String name, String value) {
        if (!WITHOUT_EFFECT.matcher(value.strip()).matches()) {
            throw refusal(name + ": " + shortened(value));
        }
    }

    static void value(String name, String value) {
        boolean share = name.endsWith("opacity") && value.contains("%");
        if (share || NEWER_VALUE.matcher(value).find()) {
            throw refusal(name + ": " + shortened(value));
        }
    }

    static UndrawableLogo refusal(String feature) {
        return new UndrawableLogo(
                "it uses %s, which paper cannot show as the screen does; save it as a plain SVG 1.1, or as a PNG"
                        .formatted(feature));
    }

    private static boolean isForOtherPrograms(Element element) {
        return element.hasAttribute("requiredExtensions")
                && element.getParentNode() instanceof Element parent
                && "switch".equals(parent.getLocalName());
    }

    private static String link(Element element) {
        return element.getAttributeNS("http://www.w3.org/1999/xlink", "href");
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return line.length() > 40 ? line.substring(0, 40) : line;
    }
}
