package org.needlewise.content;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source of a module's facts.
 *
 * @param id what facts name it by; empty for a module's only source
 * @param address where it can be read
 * @param year when it was published
 */
public record Source(String id, String title, String publisher, Optional<String> address, Optional<Integer> year) {

    public Source(String title, String publisher) {
        this("", title, publisher, Optional.empty(), Optional.empty());
    }

    /** The source in one line, for people who want to look it up. */
    public String citation() {
        Stream<String> whereAndWhen =
                Stream.of(year.map(String::valueOf), address).flatMap(Optional::stream);
        return Stream.concat(Stream.of(title, publisher), whereAndWhen).collect(Collectors.joining(", "));
    }
}
