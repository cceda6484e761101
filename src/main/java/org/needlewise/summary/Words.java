package org.needlewise.summary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The translations for the summary's language, with the same keys as on the screens. */
public record Words(MessageSource source, Locale language) {

    public String of(String key, Object... arguments) {
        return source.getMessage(key, arguments, language);
    }

    /** The text for a constant, such as an answer. */
    public String of(String beginning, Enum<?> constant) {
        return of(beginning + constant.name().toLowerCase(Locale.ROOT));
    }

    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    /** The parts of a text before and after its first placeholder, which is styled separately. */
    public List<String> aroundFirst(String key, Object... others) {
        Object[] arguments = Stream.concat(Stream.of("\n"), Stream.of(others)).toArray();
        return List.of(of(key, arguments).split("\n", -1));
    }

    /** The parts of a text before, between, and after its two numbers, which only the paper knows. */
    public List<String> around(String key) {
        String format = of(key, "\n", "\n");
        return List.of(format.split("\n", -1));
    }
}
