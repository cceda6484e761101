package org.needlewise.summary.logo;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what CSS 2 and SVG 1.1 do not support in style sheets. */
final class SvgStyles {

    private static final Set<String> KNOWN = Set.of(
            "alignment-baseline",
            "baseline-shift",
            "clip",
            "clip-path",
            "clip-rule",
            "color",
            "color-interpolation",
            "color-interpolation-filters",
            "color-profile",
            "color-rendering",
            "cursor",
            "direction",
            "display",
            "dominant-baseline",
            "enable-background",
            "fill",
            "fill-opacity",
            "fill-rule",
            "filter",
            "flood-color",
            "flood-opacity",
            "font",
            "font-family",
            "font-size",
            "font-size-adjust",
            "font-stretch",
            "font-style",
            "font-variant",
            "font-weight",
            "glyph-orientation-horizontal",
            "glyph-orientation-vertical",
            "image-rendering",
            "kerning",
            "letter-spacing",
            "lighting-color",
            "marker",
            "marker-end",
            "marker-mid",
            "marker-start",
            "mask",
            "opacity",
            "overflow",
            "pointer-events",
            "shape-rendering",
            "stop-color",
            "stop-opacity",
            "stroke",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-opacity",
            "stroke-width",
            "text-anchor",
            "text-decoration",
            "text-rendering",
            "unicode-bidi",
            "visibility",
            "word-spacing",
            "writing-mode");
    /** What drawing programs write for their own use, and what affects only text that wraps. */
    private static final Pattern OF_PROGRAMS =
            Pattern.compile("-inkscape-.*|-webkit-.*|-moz-.*|font-variant-.*|font-feature-settings|line-height|text-.*"
                    + "|white-space|solid-(?:color|opacity)|shape-(?:padding|margin)|inline-size");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");

    private SvgStyles() {}

    static void check(String sheet) {
        String rules = COMMENT.matcher(sheet).replaceAll(" ");
        RULE.matcher(rules).results().forEach(SvgStyles::rule);
        if (!RULE.matcher(rules).replaceAll("").isBlank()) {
            throw SvgFeatures.refusal("styles other than plain rules, such as @media or nested ones");
        }
    }

    private static void rule(MatchResult rule) {
        String selector = rule.group(1).strip();
        if (!selector.matches("[\\w\\s.#,*>+-]+")) {
            throw SvgFeatures.refusal("the selector " + selector);
        }
        declarations(rule.group(2));
    }

    static void declarations(String style) {
        for (String declaration : COMMENT.matcher(style).replaceAll(" ").split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = declaration.substring(colon + 1);
                if (!KNOWN.contains(name) && !OF_PROGRAMS.matcher(name).matches()) {
                    SvgFeatures.property(name, value);
                }
                SvgFeatures.value(name, value);
            }
        }
    }
}
