package org.needlewise.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlewise.clinic.Clinic;

/**
 * The style sheet of the paper: the rules that it shares with the screen, and its own.
 *
 * <p>openhtmltopdf does not support custom properties, so the design tokens are inlined here.
 */
final class PaperStyle {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;{}]+);");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    private final Map<String, String> tokens = tokens();
    private final String style = resource("summary.css") + resource("page.css") + resource("paper.css");

    String of(Clinic clinic) {
        Map<String, String> values = new HashMap<>(tokens);
        values.put("accent", clinic.accent());
        values.put("paper-size", clinic.paper().name().toLowerCase(Locale.ROOT));
        return USE.matcher(style).replaceAll(use -> Matcher.quoteReplacement(value(values, use)));
    }

    private static String value(Map<String, String> values, MatchResult use) {
        String name = use.group(1);
        if (!values.containsKey(name)) {
            throw new IllegalStateException("no token --" + name);
        }
        return String.valueOf(values.get(name));
    }

    /** The first value of each; the later ones are for kiosks and larger text. */
    private static Map<String, String> tokens() {
        Map<String, String> tokens = new HashMap<>();
        TOKEN.matcher(resource("tokens.css"))
                .results()
                .forEach(token -> tokens.putIfAbsent(token.group(1), token.group(2)));
        return tokens;
    }

    private static String resource(String name) {
        try (InputStream in = PaperStyle.class.getResourceAsStream("/paper/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the style sheet " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
