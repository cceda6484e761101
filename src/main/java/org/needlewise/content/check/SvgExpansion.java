package org.needlewise.content.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Counts how much a picture draws once its links are followed.
 *
 * <p>A few hundred characters of nested {@code <use>} elements can stand for billions of elements. Patterns, masks, and
 * markers multiply as well.
 */
final class SvgExpansion {

    static final String EXPECTED = "a picture that draws at most 10,000 elements, its links followed";
    /** Many times what a picture for patients needs, and what browsers draw instantly. */
    private static final long MOST = 10_000;
    /** The maximum nesting depth of elements and links. */
    private static final int DEEPEST = 64;

    private final Map<String, Part> named = new HashMap<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final List<SvgStyle.Link> styles = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();
    private final SortedMap<Integer, String> mistakes = new TreeMap<>();

    void begin(String element, Attributes attributes, int line) {
        Part part = new Part(line);
        if (open.size() == DEEPEST) {
            mistakes.putIfAbsent(line, "more than %s elements within each other".formatted(DEEPEST));
        }
        Optional.ofNullable(open.peek()).ifPresent(parent -> parent.parts.add(part));
        open.push(part);
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getLocalName(i);
            String value = attributes.getValue(i);
            if (name.equals("id")) {
                named.putIfAbsent(value, part);
            } else if (name.equals("href") && value.strip().startsWith("#")) {
                part.link(value.strip().substring(1), 1);
            } else if (value.contains("(")) {
                long times = name.startsWith("marker") || value.contains("marker") ? corners(attributes) : 1;
                CssReach.in(value).links().forEach(id -> part.link(id, times));
            }
        }
        drawn.add(new Drawn(part, element, new AttributesImpl(attributes)));
    }

    /** The links of a style sheet, which may stand anywhere in the picture. */
    void style(List<SvgStyle.Link> links) {
        styles.addAll(links);
    }

    void end() {
        Part closed = open.pop();
        if (open.isEmpty() && mistakes.isEmpty()) {
            styles.stream().distinct().forEach(this::apply);
            closed.total(0);
        }
    }

    private void apply(SvgStyle.Link link) {
        for (Drawn element : drawn) {
            if (link.isFor(element.name(), element.attributes())) {
                element.part().link(link.id(), link.marker() ? corners(element.attributes()) : 1);
            }
        }
    }

    /** The mistakes by line; complete after the end of the root element. */
    SortedMap<Integer, String> mistakes() {
        return mistakes;
    }

    /** A link may write letters as their codes. */
    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    /** A marker is drawn at each vertex of a path. */
    private static long corners(Attributes attributes) {
        long corners = 1;
        for (String drawn : List.of("d", "points")) {
            corners += Optional.ofNullable(attributes.getValue(drawn))
                    .map(String::length)
                    .orElse(0);
        }
        return corners;
    }

    private record Link(String id, long times) {}

    private record Drawn(Part part, String name, Attributes attributes) {}

    /** An element and its descendants. */
    private final class Part {

        private static final long UNKNOWN = -1;

        private final int line;
        private final List<Part> parts = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private boolean counting;
        private long total = UNKNOWN;

        private Part(int line) {
            this.line = line;
        }

        private void link(String id, long times) {
            links.add(new Link(id, times));
            String decoded = decoded(id);
            if (!decoded.equals(id)) {
                links.add(new Link(decoded, times));
            }
        }

        private long total(int depth) {
            if (total != UNKNOWN) {
                return total;
            }
            if (counting || depth > 4 * DEEPEST) {
                mistakes.putIfAbsent(line, counting ? "an element that draws itself" : "links in too long a row");
                return 1;
            }
            counting = true;
            long sum = 1;
            for (Part part : parts) {
                sum = Math.min(MOST + 1, sum + part.total(depth + 1));
            }
            for (Link link : links) {
                sum = Math.min(MOST + 1, sum + link.times() * linked(link, depth));
            }
            counting = false;
            if (sum > MOST && mistakes.isEmpty()) {
                mistakes.put(line, "links that make it draw more than 10,000 elements");
            }
            total = sum;
            return sum;
        }

        private long linked(Link link, int depth) {
            Part part = named.get(link.id());
            return part == null ? 0 : part.total(depth + 1);
        }
    }
}
