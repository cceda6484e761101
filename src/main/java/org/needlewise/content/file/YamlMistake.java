package org.needlewise.content.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** An error of the YAML parser, in words for an author. */
record YamlMistake(Pattern complaint, String found, String expected) {

    private static final List<YamlMistake> KNOWN = List.of(
            of("mapping values are not allowed", "a colon inside a text", "the text in double quotes"),
            of("\\(TAB\\)", "a tab", "blanks"),
            of("unknown escape", "a backslash inside double quotes", "the text without it"),
            of("quoted scalar", "a quotation mark that is never closed", "a closing quotation mark"),
            of(
                    "flow (sequence|mapping)",
                    "a bracket that is never closed, or a missing comma",
                    "',' or a closing bracket"),
            of("directive", "'%' at the start of a line", "the text in double quotes"),
            of("scanning an (alias|anchor)", "'*' or '&' at the start of a text", "the text in double quotes"),
            of("could not find expected ':'", "a line without a colon", "a name, a colon and a value"),
            of(
                    "expected <block end>",
                    "a line that does not line up with the lines above",
                    "the same number of blanks in front"),
            of("unacceptable code point|special characters", "a character that cannot be shown", "plain text"),
            of("start any token", "a character that cannot stand at the start of a text", "the text in double quotes"));

    private static YamlMistake of(String complaint, String found, String expected) {
        return new YamlMistake(Pattern.compile(complaint), found, expected);
    }

    static void report(YamlEngineException e, Path file, int linesBefore, Problems problems) {
        String complaint = String.valueOf(e.getMessage());
        int line = e instanceof MarkedYamlEngineException marked ? line(marked) : 0;
        YamlMistake mistake = KNOWN.stream()
                .filter(known -> known.complaint().matcher(complaint).find())
                .findFirst()
                .orElse(of("", "something that is no YAML", "YAML, as in the other files"));
        problems.add(new Place(file, linesBefore + 1 + line), mistake.found(), mistake.expected());
    }

    /** If something was never closed, the line where it was opened is more helpful than the end of the file. */
    private static int line(MarkedYamlEngineException e) {
        String complaint = String.valueOf(e.getMessage());
        boolean unclosed = complaint.contains("quoted scalar")
                || complaint.contains("flow ")
                || complaint.contains("could not find expected ':'");
        Optional<Mark> mark = unclosed ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        return mark.map(Mark::getLine).orElse(0);
    }
}
