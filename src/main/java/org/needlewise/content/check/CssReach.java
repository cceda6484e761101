package org.needlewise.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads CSS in its tokens, and finds what reaches out of a picture, and the links inside it.
 *
 * <p>Follows "CSS Syntax Module Level 3" (W3C) without escapes: a backslash is refused, because no drawing program
 * writes one and a function's name can hide in it.
 */
final class CssReach {

    private static final Pattern RASTER =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\\s]*", Pattern.CASE_INSENSITIVE);
    private final String css;
    private final List<String> links = new ArrayList<>();
    private int at;

    private CssReach(String css) {
        this.css = css;
    }

    /**
     * What was found.
     *
     * @param outside what reaches out of the picture or cannot be told
     * @param links the IDs of the elements that it links to
     */
    record Found(Optional<String> outside, List<String> links) {}

    static Found in(String css) {
        CssReach reach = new CssReach(css);
        return new Found(reach.outside(), List.copyOf(reach.links));
    }

    /** Whether an address leads to an element of the picture itself, or holds a picture made of pixels. */
    static boolean isInside(String address) {
        String target = address.strip();
        return target.startsWith("#") || RASTER.matcher(target).matches();
    }

    private Optional<String> outside() {
        while (at < css.length()) {
            char letter = css.charAt(at);
            if (letter == '\\') {
                return Optional.of("\\");
            }
            Optional<String> found = css.startsWith("/*", at)
                    ? comment()
                    : letter == '"' || letter == '\''
                            ? string().isEmpty() ? Optional.of(String.valueOf(letter)) : Optional.empty()
                            : letter == '@' ? rule() : isName(letter) ? word() : skip();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> skip() {
        at++;
        return Optional.empty();
    }

    private Optional<String> comment() {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
        return Optional.empty();
    }

    /** The text in quotation marks; empty if it is not closed in its line. */
    private Optional<String> string() {
        char quote = css.charAt(at);
        int end = css.indexOf(quote, at + 1);
        if (end < 0 || css.substring(at, end).matches("(?s).*[\\n\\r\\f\\\\].*")) {
            return Optional.empty();
        }
        String text = css.substring(at + 1, end);
        at = end + 1;
        return Optional.of(text);
    }

    private Optional<String> rule() {
        at++;
        String name = name();
        return CssNames.AT_RULES.contains(name) || name.isEmpty() ? Optional.empty() : Optional.of("@" + name);
    }

    private Optional<String> word() {
        String name = name();
        boolean apart = CssNames.LOADING.contains(name) && css.substring(at).matches("(?s)\\s+\\(.*");
        at = apart ? css.indexOf('(', at) : at;
        boolean function = at < css.length() && css.charAt(at) == '(';
        if (!function) {
            boolean property = css.substring(at).matches("(?s)\\s*:.*");
            return property && CssNames.PROPERTIES.contains(name) ? Optional.of(name) : Optional.empty();
        }
        at++;
        return name.equals("url")
                ? url()
                : CssNames.FUNCTIONS.contains(name) ? Optional.empty() : Optional.of(name + "(");
    }

    private String name() {
        int start = at;
        while (at < css.length() && isName(css.charAt(at))) {
            at++;
        }
        return css.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isName(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '_' || letter > 127;
    }

    private Optional<String> url() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        boolean quoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
        Optional<String> target = quoted ? string() : unquoted();
        int end = css.indexOf(')', at);
        String rest = end < 0 ? "?" : css.substring(at, end);
        if (target.isEmpty() || !rest.isBlank() || !isInside(target.get())) {
            return Optional.of("url(" + target.orElse("") + ")");
        }
        at = end + 1;
        if (target.get().strip().startsWith("#")) {
            links.add(target.get().strip().substring(1));
        }
        return Optional.empty();
    }

    private Optional<String> unquoted() {
        int end = css.indexOf(')', at);
        if (end < 0) {
            return Optional.empty();
        }
        String target = css.substring(at, end);
        at = end;
        return target.matches("(?s).*[\"'(\\\\].*") ? Optional.empty() : Optional.of(target);
    }
}
