package org.needlewise.content.file;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parses YAML into plain texts, numbers, lists, and maps, and keeps the line of each. */
public final class YamlText {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Path file;
    private final int linesBefore;
    private final Problems problems;
    private final YamlCut source;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlText(Path file, String text, int linesBefore, Problems problems) {
        this.source = YamlCut.of(text);
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /**
     * Parses a whole file or a part of one; empty if it is not safe YAML.
     *
     * @param linesBefore how many lines of the file precede the text
     */
    public static Optional<Part> parse(Path file, String text, int linesBefore, Problems problems) {
        return new YamlText(file, text, linesBefore, problems).parse(text);
    }

    private Optional<Part> parse(String text) {
        if (!new YamlLines(file, text, linesBefore, problems).pass()) {
            return Optional.empty();
        }
        YamlGuard guard = new YamlGuard(file, linesBefore, problems);
        try {
            if (!guard.passes(text, SETTINGS)) {
                return Optional.empty();
            }
            JsonNode root = new Compose(SETTINGS)
                    .composeString(text)
                    .map(node -> convert(node, ""))
                    .orElseGet(JSON::missingNode);
            if (root.isMissingNode()) {
                problems.add(new Place(file, linesBefore + 1), "nothing is written here", "some content");
                return Optional.empty();
            }
            return Optional.of(new Part(file, lines, "", root));
        } catch (YamlEngineException e) {
            if (!guard.hasRefused()) {
                YamlMistake.report(e, file, linesBefore, problems);
            }
            return Optional.empty();
        }
    }

    private JsonNode convert(Node node, String pointer) {
        lines.putIfAbsent(pointer, line(node));
        return switch (node) {
            case MappingNode group -> group(group, pointer);
            case SequenceNode list -> list(list, pointer);
            case ScalarNode scalar -> scalar(scalar);
            default -> JSON.missingNode();
        };
    }

    private ObjectNode group(MappingNode group, String pointer) {
        ObjectNode result = JSON.objectNode();
        for (NodeTuple tuple : group.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            String place = pointer + "/" + Part.escaped(name);
            int line = line(tuple.getKeyNode());
            if (group.getFlowStyle() == FlowStyle.FLOW && source.hasNoColon(tuple.getKeyNode())) {
                lonely(name, line, group.getValue().size() == 1, result);
                continue;
            }
            if (result.has(name)) {
                problems.add(
                        new Place(file, line),
                        Words.quoted(name) + " is given twice (first in line " + lines.get(place) + ")",
                        "it once");
            } else {
                lines.put(place, line);
                result.set(name, convert(tuple.getValueNode(), place));
            }
        }
        return result;
    }

    /** Reports what stands between commas in a group and has no value. */
    private void lonely(String name, int line, boolean only, ObjectNode group) {
        Place place = new Place(file, line);
        int colon = name.indexOf(':');
        if (colon > 0) {
            String written = name.substring(0, colon + 1);
            problems.add(
                    place, "no blank after " + Words.quoted(written), Words.quoted(written + " ") + " and a value");
            group.put(name.substring(0, colon), name.substring(colon + 1));
        } else if (only) {
            problems.add(
                    place, Words.quoted("{" + name + "}") + " without quotation marks", "the text in double quotes");
        } else {
            problems.add(place, "a comma cuts off " + Words.quoted(name), "the text in double quotes");
        }
    }

    private ArrayNode list(SequenceNode list, String pointer) {
        ArrayNode result = JSON.arrayNode();
        for (Node item : list.getValue()) {
            result.add(convert(item, pointer + "/" + result.size()));
        }
        return result;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        Place place = new Place(file, line(scalar));
        Optional<String> cut = source.comment(scalar);
        if (cut.isPresent()) {
            Place end = new Place(file, linesBefore + 1 + YamlCut.endLine(scalar));
            problems.add(end, YamlCut.FOUND.formatted(", " + Words.quoted(cut.get())), YamlCut.EXPECTED);
            return JSON.stringNode(value.isEmpty() ? "#" : value);
        }
        source.escape(scalar)
                .ifPresent(escape -> problems.add(
                        place, "a backslash inside double quotes, " + Words.quoted(escape), "the text without it"));
        if (scalar.getTag().equals(Tag.STR)) {
            value = Characters.check(file, value.replaceAll("\\s+", " "), place.line() - 1, problems);
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(value));
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (scalar.getTag().equals(Tag.INT) && value.matches("-?[0-9]{1,9}")) {
            return JSON.numberNode(Integer.parseInt(value));
        }
        if (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT)) {
            return JSON.numberNode(decimal(value));
        }
        return JSON.stringNode(value);
    }

    /** No file needs such a number. It only has to be neither a text nor an integer. */
    private static double decimal(String value) {
        return value.matches("-?[0-9]{1,9}\\.[0-9]{1,9}") ? Double.parseDouble(value) : 0.5;
    }

    private int line(Node node) {
        return linesBefore + 1 + node.getStartMark().map(mark -> mark.getLine()).orElse(0);
    }
}
