package org.needlewise.content.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds English words that say how often or how long without a number: "once a year", "weekly", "for a month". */
final class TimeWords {

    static final String UNIT = "(?:hour|day|night|week|month|year|decade|fortnight)";

    private static final Map<String, String> OFTEN = Map.of(
            "hourly",
            "hour",
            "daily",
            "day",
            "nightly",
            "night",
            "weekly",
            "week",
            "monthly",
            "month",
            "yearly",
            "year",
            "annually",
            "year",
            "annual",
            "year");
    private static final Pattern HOW_OFTEN = Pattern.compile("\\b(?:once (?:an?|per|every|each)|every) (" + UNIT
            + ")s?\\b|\\bevery other (" + UNIT + ")\\b|\\b(?<!(?:bi|semi|tri)-)\\b(" + String.join("|", OFTEN.keySet())
            + ")\\b(?! (?:life|living|lives|activit|routine|task|habit|thing))");
    private static final Pattern RARELY =
            Pattern.compile("\\b(?:bi|semi|tri)-?(?:weekly|monthly|yearly|annual(?:ly)?)\\b|\\bfortnightly\\b");
    private static final Pattern A_WHOLE =
            Pattern.compile("\\b(?:for|over|within|than|in|after|lasts?|takes?|took|about|around|nearly"
                    + "|almost|to|another|wait|least|most|only|just|until|under|past|exactly) (?:an?|one|another) (?:full |whole |good )?("
                    + UNIT + ")\\b|\\bone (" + UNIT
                    + ")\\b|\\ban? (" + UNIT + ") (?:later|apart|or so|ago|off|long)\\b|(?<!\\ball )\\b(" + UNIT
                    + ")[ -]?long\\b");
    private static final Pattern CARRIED =
            Pattern.compile("\\b(?:an?|one|1|per|every) (?:full |whole )?(" + UNIT + ")\\b");

    private TimeWords() {}

    /** @param text in the {@link SameSpelling} and in lowercase */
    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        HOW_OFTEN.matcher(text).results().forEach(match -> found.add(often(match)));
        RARELY.matcher(text).results().forEach(match -> found.add(match.group()));
        A_WHOLE.matcher(text)
                .results()
                .forEach(match -> found.add("a " + match.group().replaceAll(".*\\b(" + UNIT + ").*", "$1")));
        return found;
    }

    /** What a fact carries, such as "a week" in "bleeding that goes on a week". */
    static Set<String> carried(String fact) {
        Set<String> found = new LinkedHashSet<>();
        CARRIED.matcher(SameSpelling.of(fact).toLowerCase(Locale.ROOT))
                .results()
                .forEach(match -> found.add("a " + match.group(1)));
        return found;
    }

    private static String often(MatchResult match) {
        if (match.group(2) != null) {
            return "every other " + match.group(2);
        }
        return "once a " + (match.group(1) != null ? match.group(1) : OFTEN.getOrDefault(match.group(3), ""));
    }
}
