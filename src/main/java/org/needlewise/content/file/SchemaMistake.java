package org.needlewise.content.file;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An error of the schema validator, in words for an author. */
record SchemaMistake(Error error, JsonNode root) {

    /** A text may be this many times as long as the schema advises. */
    private static final long MOST_LONG = 2;

    /** A text that is somewhat long can still be shown. */
    Severity severity() {
        boolean somewhatLong = keyword().equals("maxLength") && characters() <= MOST_LONG * limit().asLong();
        return somewhatLong ? Severity.ADVICE : Severity.MISTAKE;
    }

    /** The location: an unknown property itself, or else the part with the error. */
    String pointer() {
        return error.getInstanceLocation()
                + (keyword().equals("additionalProperties") ? "/" + Part.escaped(error.getProperty()) : "");
    }

    /**
     * Identifies what the error is about. Two errors about the same thing, such as an empty text without letters, are
     * reported once.
     */
    String about() {
        String property = error.getProperty();
        return property == null ? "" : property;
    }

    String found() {
        return switch (keyword()) {
            case "required" -> Words.quoted(error.getProperty()) + " is missing" + where();
            case "additionalProperties" -> Words.quoted(error.getProperty()) + " is not known here";
            case "minItems", "maxItems" -> name() + " has " + Words.count(value().size(), "entry", "entries");
            case "maxLength" -> name() + " has " + characters() + " characters";
            case "uniqueItems" -> name() + " names " + Words.quoted(twice()) + " twice";
            default -> name() + " is " + (isQuoted() ? "the text " : "") + shown(value());
        };
    }

    String expected() {
        return switch (keyword()) {
            case "required" -> described(property(error.getProperty()));
            case "additionalProperties" -> Words.oneOf(names());
            case "enum" -> Words.oneOf(texts(limit()));
            case "pattern", "minLength" ->
                around().path(SchemaCheck.ERROR_MESSAGE).asString("a text");
            case "type" ->
                isQuoted()
                        ? value().stringValue().strip() + " without quotation marks"
                        : kind(limit().asString()) + (isTextMeant() ? " (in double quotes)" : "");
            case "minItems" -> "at least " + limit().asInt();
            case "maxItems", "maxLength" -> "at most " + limit().asInt();
            case "minimum" -> limit().asInt() + " or more";
            case "maximum" -> limit().asInt() + " or less";
            case "uniqueItems" -> "it once";
            default -> error.getMessage();
        };
    }

    Optional<String> suggestion() {
        return switch (keyword()) {
            case "enum" -> Nearest.to(value().asString(""), texts(limit()));
            case "additionalProperties" -> Nearest.to(error.getProperty(), names());
            default -> Optional.empty();
        };
    }

    /** Whether it would be right without quotation marks. */
    private boolean isQuoted() {
        String written = value().asString("").strip();
        return value().isString()
                && switch (limit().asString("")) {
                    case "boolean" -> written.matches("true|false");
                    case "integer" -> written.matches("[0-9]{1,9}");
                    default -> false;
                };
    }

    /** YAML takes words such as {@code true} for more than text, unless they are in quotes. */
    private boolean isTextMeant() {
        return value().isBoolean() && limit().asString().equals("string");
    }

    private String keyword() {
        return error.getKeyword();
    }

    private JsonNode value() {
        return error.getInstanceNode();
    }

    /** The keyword's value, such as the 4 in "maxItems: 4". */
    private JsonNode limit() {
        return error.getSchemaNode();
    }

    /** The part of the schema that contains the keyword. */
    private JsonNode around() {
        String location = error.getSchemaLocation().getFragment().toString();
        return root.at(location.substring(0, location.lastIndexOf('/')));
    }

    private List<String> names() {
        return List.copyOf(around().path("properties").propertyNames());
    }

    private JsonNode property(String name) {
        return around().path("properties").path(name);
    }

    private String described(JsonNode property) {
        JsonNode target = root.at(property.path("$ref").asString("#").substring(1));
        String type = (property.has("$ref") ? target : property).path("type").asString("");
        String description = property.path("description").asString("");
        String lead = description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1);
        return kind(type) + " (" + lead.replaceAll("\\.$", "") + ")";
    }

    /** Names an item by its ID, which an author finds faster than a line. */
    private String where() {
        String id = value().path("id").asString("");
        return id.isBlank() ? "" : " in " + Words.quoted(id);
    }

    /** The property, or the list that contains the entry. */
    private String name() {
        String[] steps = error.getInstanceLocation().toString().split("/", -1);
        int last = steps.length - 1;
        boolean entry = last > 0 && steps[last].matches("[0-9]+");
        String name = Part.unescaped(steps[entry ? last - 1 : last]);
        if (name.isEmpty()) {
            return entry ? "an entry" : "the content";
        }
        return entry ? "an entry of " + Words.quoted(name) : Words.quoted(name);
    }

    private long characters() {
        return value().asString("").codePoints().count();
    }

    private String twice() {
        List<JsonNode> seen = new ArrayList<>();
        for (JsonNode item : value()) {
            if (seen.contains(item)) {
                return item.asString("");
            }
            seen.add(item);
        }
        return "";
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String shown(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "a group of lines";
            case NULL -> "empty";
            case STRING -> value.stringValue().isBlank() ? "empty" : Words.quoted(value.stringValue());
            case BINARY, BOOLEAN, MISSING, NUMBER, POJO -> Words.quoted(value.asString(""));
        };
    }

    private static String kind(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "object" -> "a group of lines";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            default -> "a text";
        };
    }
}
