package org.needlewise.browser;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlewise.content.LearningModule;
import org.springframework.web.util.HtmlUtils;

/** Texts that mean something to a browser, a script, a template, or an email, but are only words to people. */
final class PlantedWords {

    /** What nobody would take for anything else, to compare with. */
    static final String HARMLESS = "zebra quilt";

    /** What the program knows its parts by, and what is HTML; the rest of the texts of a module is for people. */
    private static final Set<String> NO_TEXTS = Set.of("id", "lesson", "name", "digest", "version", "html");

    private PlantedWords() {}

    static Stream<String> all() {
        return Stream.of(
                "</script><meta http-equiv=refresh content=\"0;url=/attract\">",
                "</SCRIPT ><b>x</b>",
                "<script>window.intruded=1</script>",
                "<!--",
                "--><b>",
                "<!--<script>",
                "]]><b>",
                "<![CDATA[ x",
                "a\u2028b\u2029c",
                "<img src=x onerror=window.intruded=1>",
                "<svg onload=window.intruded=1>",
                "\"><b>x</b>",
                "'><b>x</b>",
                "\" onfocus=\"window.intruded=1\" autofocus=\"",
                "` onfocus=window.intruded=1 `",
                "&lt;script&gt;",
                "&amp;lt;b&amp;gt;",
                "&#60;b&#62;&lt",
                "${7*7}",
                "#{7*7}",
                "{{7*7}}",
                "{0} '{1,number}' {",
                "%3Cb%3E%22",
                "\\u003cb\\u003e",
                "\\\\\" + x + \\'",
                "</textarea><b>x</b>",
                "</title><b>x</b>",
                "</style><style>*{display:none}</style>",
                "</template></body></html><b>x</b>",
                "<base href=\"//elsewhere.example/\">",
                "<iframe srcdoc=\"<b>x</b>\"></iframe>",
                "<plaintext>x",
                "javascript:window.intruded=1",
                "data:text/html,<b>x</b>",
                "@if(true) $unsafe{x} @endif",
                "__proto__ constructor");
    }

    /** The module with these words at the end of each of its texts. */
    static LearningModule in(LearningModule module, String words) {
        return (LearningModule) planted(module, words);
    }

    private static Object planted(Object value, String words) {
        return switch (value) {
            case Record record -> planted(record, words);
            case List<?> list -> list.stream().map(item -> planted(item, words)).toList();
            case Optional<?> some -> some.map(item -> item instanceof String ? item : planted(item, words));
            case String text -> text + " " + words;
            default -> value;
        };
    }

    private static Object planted(Record record, String words) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> planted(component, record, words))
                .toArray();
        try {
            return record.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object planted(RecordComponent component, Record record, String words) {
        try {
            Object value = component.getAccessor().invoke(record);
            if (component.getName().equals("html")) {
                return value + "<p>" + HtmlUtils.htmlEscape(words) + "</p>";
            }
            return NO_TEXTS.contains(component.getName()) ? value : planted(value, words);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
