package org.needlewise.content.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

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

    private static final Pattern LINK = Pattern.compile("#([A-Za-z][\\w-]*)");

    private final Map<String, Part> named = new HashMap<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final SortedMap<Integer, String> mistakes = new TreeMap<>();

    void begin(Attributes attributes, int line) {
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
            } else if (name.equals("href") || value.contains("url")) {
                part.link(value, name.startsWith("marker") || value.contains("marker") ? corners(attributes) : 1);
            }
        }
    }

    void end() {
        Part closed = open.pop();
        if (open.isEmpty() && mistakes.isEmpty()) {
            closed.total(0);
        }
    }

    /** The mistakes by line; complete after the end of the root element. */
    SortedMap<Integer, String> mistakes() {
        return mistakes;
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

        private void link(String value, long times) {
            Matcher link = LINK.matcher(value);
            while (link.find()) {
                links.add(new Link(link.group(1), times));
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
