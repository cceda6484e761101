package org.needlewise.content.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** The links in a picture's style sheet, and the elements that they belong to. */
final class SvgStyle {

    /**
     * A link in a rule.
     *
     * @param selectors what the rule is for
     */
    record Link(String selectors, String id, boolean marker) {

        /** Whether the rule may be for an element. What cannot be told for sure may be. */
        boolean isFor(String name, Attributes attributes) {
            String id = String.valueOf(attributes.getValue("id"));
            List<String> classes = Arrays.asList(
                    String.valueOf(attributes.getValue("class")).strip().split("\\s+"));
            return Arrays.stream(selectors.split(",")).anyMatch(selector -> isFor(selector.strip(), name, id, classes));
        }

        private static boolean isFor(String selector, String name, String id, List<String> classes) {
            Matcher last = LAST.matcher(
                    selector.replaceAll("::?[\\w-]+(?:\\([^)]*\\))?$", "").replaceAll("^.*[\\s>+~]", ""));
            if (!last.matches()) {
                return true;
            }
            return (last.group(1).isEmpty() || last.group(1).equals(name))
                    && PART.matcher(last.group(2))
                            .results()
                            .allMatch(part -> part.group(1).equals("#")
                                    ? part.group(2).equals(id)
                                    : classes.contains(part.group(2)));
        }
    }

    private static final Pattern LAST = Pattern.compile("([A-Za-z]*)((?:[.#][\\w-]+)*)");
    private static final Pattern PART = Pattern.compile("([.#])([\\w-]+)");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);

    private SvgStyle() {}

    static List<Link> links(String css) {
        List<Link> links = new ArrayList<>();
        Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(" "));
        while (rule.find()) {
            String selectors = rule.group(1).strip();
            boolean marker = rule.group(2).contains("marker");
            CssReach.in(rule.group(2)).links().forEach(id -> links.add(new Link(selectors, id, marker)));
        }
        return links;
    }
}
