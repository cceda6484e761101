package org.needlewise.content.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A part of a YAML file that knows its location. If something is missing, its methods return an empty value. */
public final class Part {

    private final Path file;
    private final Map<String, Integer> lines;
    private final String pointer;
    private final JsonNode node;

    /** @param lines the line of each part, by JSON pointer */
    Part(Path file, Map<String, Integer> lines, String pointer, JsonNode node) {
        this.file = file;
        this.lines = lines;
        this.pointer = pointer;
        this.node = node;
    }

    JsonNode node() {
        return node;
    }

    public Place place() {
        return placeOf(pointer);
    }

    /** The line of a part, or else of the closest part that contains it. */
    Place placeOf(String pointer) {
        String near = pointer;
        while (!lines.containsKey(near) && !near.isEmpty()) {
            near = near.substring(0, near.lastIndexOf('/'));
        }
        return new Place(file, lines.getOrDefault(near, 1));
    }

    public Part at(String property) {
        return new Part(file, lines, pointer + "/" + escaped(property), node.path(property));
    }

    public boolean has(String property) {
        return node.has(property);
    }

    /** The entries of a list. */
    public List<Part> items() {
        return IntStream.range(0, node.isArray() ? node.size() : 0)
                .mapToObj(index -> new Part(file, lines, pointer + "/" + index, node.path(index)))
                .toList();
    }

    /** The text, with each run of whitespace collapsed to one space. */
    public String text() {
        return node.isString() ? node.stringValue().replaceAll("\\s+", " ").strip() : "";
    }

    public String text(String property) {
        return at(property).text();
    }

    public boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }

    public int number(int otherwise) {
        return node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : otherwise;
    }

    /** The texts in a list; entries of other types are left out. */
    public List<String> texts() {
        return items().stream().map(Part::text).filter(text -> !text.isEmpty()).toList();
    }

    static String escaped(String property) {
        return property.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
