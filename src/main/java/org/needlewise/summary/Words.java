package org.needlewise.summary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The words of the interface in the summary's language, by the keys that the screens use. */
public record Words(MessageSource source, Locale language) {

    public String of(String key, Object... arguments) {
        return source.getMessage(key, arguments, language);
    }

    /** The word for a constant, such as an answer. */
    public String of(String beginning, Enum<?> constant) {
        return of(beginning + constant.name().toLowerCase(Locale.ROOT));
    }

    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    /** What stands before and after the first part of a text, for one that is set apart. */
    public List<String> aroundFirst(String key, Object... others) {
        Object[] arguments = Stream.concat(Stream.of("\n"), Stream.of(others)).toArray();
        return List.of(of(key, arguments).split("\n", -1));
    }

    /** What stands before, between and after the two numbers of a text, for numbers that only paper knows. */
    public List<String> around(String key) {
        String format = of(key, "\n", "\n");
        return List.of(format.split("\n", -1));
    }
}
