package org.needlewise.content.reading;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.needlewise.content.Term;

/** A term and the pattern that matches any of its forms as a whole word. */
record GlossaryTerm(Term term, Pattern forms) {

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";

    static GlossaryTerm of(String id, String word, String meaning, Collection<String> forms) {
        String any = forms.stream()
                .filter(form -> !form.isBlank())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!" + LETTER + ")(?:", ")(?!" + LETTER + ")"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new GlossaryTerm(new Term(id, word, meaning), Pattern.compile(any, flags));
    }

    boolean isUsedIn(String text) {
        return forms.matcher(text).find();
    }
}
