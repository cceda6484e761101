package org.needlewise.summary.logo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Counts what a picture draws once its links are followed. Nested links can stand for billions of elements. */
final class SvgLinks {

    private static final long MOST = 50_000;
    private static final int DEEPEST = 400;
    private static final Pattern LINK = Pattern.compile("#([\\w:.-]+)");

    private final Map<String, Element> named = new HashMap<>();
    private final Map<Element, Long> totals = new HashMap<>();
    private final Set<Element> counting = new HashSet<>();

    private SvgLinks() {}

    static void check(Element svg) {
        SvgLinks links = new SvgLinks();
        links.name(svg);
        links.total(svg, 0);
    }

    private void name(Element element) {
        if (element.hasAttribute("id")) {
            named.putIfAbsent(element.getAttribute("id"), element);
        }
        for (Element child = next(element.getFirstChild()); child != null; child = next(child.getNextSibling())) {
            name(child);
        }
    }

    private long total(Element element, int depth) {
        Long known = totals.get(element);
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST || !counting.add(element)) {
            throw new UndrawableLogo("its links lead back to themselves, or too deep");
        }
        long total = 1;
        for (Element child = next(element.getFirstChild()); child != null; child = next(child.getNextSibling())) {
            total += total(child, depth + 1);
        }
        total += linked(element, depth);
        if (total > MOST) {
            throw new UndrawableLogo("its links make it draw more than %s elements".formatted(MOST));
        }
        counting.remove(element);
        totals.put(element, total);
        return total;
    }

    private long linked(Element element, int depth) {
        long total = 0;
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            String value = attributes.item(at).getNodeValue();
            boolean links =
                    value.contains("url") || attributes.item(at).getNodeName().endsWith("href");
            Matcher link = LINK.matcher(links ? value : "");
            while (link.find()) {
                Element target = named.get(link.group(1));
                total += target == null ? 0 : total(target, depth + 1);
            }
        }
        return total;
    }

    private static @Nullable Element next(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof Element)) {
            at = at.getNextSibling();
        }
        return (Element) at;
    }
}
