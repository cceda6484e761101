package org.needlewise.content.reading;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Recognizes what an author meant as a line of facts, however it is spelled or decorated. */
final class MeantFacts {

    private static final String WORD = "facts";
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();
    private static final String ID = "[A-Za-z]\\s?[0-9]{1,2}";
    private static final Pattern IDS =
            Pattern.compile(ID + "(?:\\s*(?:[-,;/+&.|\u2013]|and|or|to)?\\s*" + ID + ")*[\\s,;.]*");
    private static final Pattern NAMED = Pattern.compile(
            "(\\p{L}{3,9})[\\s*_`\"'()\\[\\]{}]*([:;=.\\-\u2013\u2014\uA789\u2236]?)[\\s*_`\"'(\\[{]*(.*)");
    private static final Pattern WITHIN =
            Pattern.compile("\\bfa[ck]{1,2}ts?\\s*[:=]\\s*[(\\[]?[A-Z][0-9]{1,2}\\b", Pattern.CASE_INSENSITIVE);

    private MeantFacts() {}

    /** @param below whether the line is directly below a heading */
    static boolean isLine(String written, boolean below) {
        String line = plain(written)
                .replaceAll("^(?:[^\\p{L}\\p{N}]|[0-9]{1,2}[.)]\\s)+", "")
                .replaceAll("[^\\p{L}\\p{N}]+$", "");
        if (below && IDS.matcher(line).matches()) {
            return true;
        }
        Matcher named = NAMED.matcher(line);
        return named.matches() && isNamed(named, below);
    }

    private static boolean isNamed(Matcher line, boolean below) {
        String word = line.group(1).toLowerCase(Locale.ROOT);
        int distance = DISTANCE.apply(word, WORD);
        boolean colon = ":=;".contains(line.group(2)) && !line.group(2).isEmpty();
        String rest = line.group(3);
        boolean ids = IDS.matcher(rest).matches();
        return (ids && (colon || below || distance <= 2))
                || (distance == 0 && line.group(2).equals(":"))
                || (distance <= 2 && colon && (below || rest.isBlank()))
                || (distance <= 1 && below && (rest.isBlank() || rest.matches(ID + "\\b.*")));
    }

    /** Where such words start in the middle of a line. */
    static Optional<Integer> within(String line) {
        Matcher within = WITHIN.matcher(line.replaceAll("\\h", " ").replace('\uFF1A', ':'));
        return within.find() ? Optional.of(within.start()) : Optional.empty();
    }

    private static String plain(String line) {
        return Normalizer.normalize(line, Form.NFKC).replaceAll("\\h", " ");
    }
}
