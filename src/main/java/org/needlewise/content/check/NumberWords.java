package org.needlewise.content.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that are English words: "six sessions", "a dozen", "the third day", "half an hour".
 *
 * <p>A small number counts only where it measures something: "one of the reasons" and "a second look" say no number of
 * medicine.
 */
final class NumberWords {

    private static final List<String> SMALL =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> TEENS = List.of(
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS =
            List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Map<String, Double> PARTS = Map.of(
            "half", 0.5, "halve", 0.5, "third", 1 / 3.0, "quarter", 0.25, "fifth", 0.2, "tenth", 0.1, "fourth", 0.25);
    private static final Map<String, String> MANY = Map.of(
            "dozen",
            "12",
            "hundred",
            "100",
            "thousand",
            "1000",
            "million",
            "1000000",
            "zero",
            "0",
            "twice",
            "2",
            "thrice",
            "3",
            "fortnight",
            "2",
            "doubl",
            "2",
            "tripl",
            "3");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private static final String ANY = "(?:" + any(SMALL) + "|" + any(TEENS) + "|" + any(TENS) + "|\\d+(?:\\.\\d+)?)";
    private static final String UNIT =
            "(?:seconds?|minutes?|" + TimeWords.UNIT + "s?|sessions?|treatments?|visits?|appointments?"
                    + "|procedures?|patients|times|fold|mm|cm|ml|mg|millimet(?:er|re)s?|centimet(?:er|re)s?|inch(?:es)?|degrees"
                    + "|drops|doses?|pills?|tablets?|per ?cent|percent|o'clock)\\b";
    private static final String GAP =
            "(?:[ -]+(?!(?:of|at|an?|the|in|and|to|for|or|on|is|are|if|when|you|it)\\b)[\\w']+)";
    private static final String MORE =
            "(?:[ -]*(?:to|or|and|through|until|-|,)[ -]*" + ANY + ")*(?: and (?:a|one) half)?";

    private static final Pattern BEFORE_UNIT =
            Pattern.compile("(?:(?<!\\b(?:no|any|every|some|each)[ -])\\b(one)|(?<!\\b(?:"
                    + any(TENS) + ")[ -])\\b(" + any(SMALL.subList(1, 10)) + "))(?:fold\\b|\\b(?=" + MORE + "-?" + GAP
                    + "{0,2}[ -]+" + UNIT + "))");
    private static final Pattern RANGE = Pattern.compile("\\b(" + ANY + ")-? ?(?:to|-|point) ?(" + ANY + ")\\b");
    private static final Pattern SHARE =
            Pattern.compile("\\b(" + ANY + ")(?: \\w+)? (?:out of|in|of)(?: every)? (" + ANY + ")\\b");
    private static final Pattern AFTER_UNIT = Pattern.compile(
            "\\b(?:days?|nights?|weeks?|months?|years?|hours?|sessions?|visits?|treatments?|stages?|phases?|grades?|types?)"
                    + " (?:number )?(" + any(SMALL) + ")\\b(?! (?:of|at|or|and|more|that|who)\\b)|\\b" + TimeWords.UNIT
                    + " or (two)\\b");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<!\\ban? )\\b(" + any(ORDINALS) + ")(?=" + GAP + "?[ -]+" + UNIT + ")");
    private static final Pattern LARGE = Pattern.compile("\\b(?:(" + any(TENS) + ")(?:[ -](" + any(SMALL.subList(0, 9))
            + "))?|(" + any(TEENS) + "))\\b(?![- ]?(?:hundred|thousand|million))");
    private static final Pattern LOTS = Pattern.compile(
            "\\b(?:(" + any(SMALL) + "|half an?|half)[ -](?:an? )?)?"
                    + "(dozen|hundred|thousand|million)s?\\b|\\b(zero|twice|thrice|fortnight)s?\\b|\\b(doubl|tripl)(?:e|es|ed|ing)\\b(?![ -](?:check|chin))");
    private static final Pattern COUPLE = Pattern.compile("\\b(?:couple(?: of)?" + GAP + "? " + UNIT + "|single[ -]"
            + UNIT + "|one time\\b|(?:only|just|at least) once\\b|once only\\b)");
    private static final Pattern PART = Pattern.compile(
            "\\b(?:(an?|" + any(SMALL) + "|\\d+)[ -])?(half|halve|third|quarter|fifth|tenth|fourth)(s?)"
                    + "\\b(?=(?!,? an? dozen|[ -]dozen)(?:(?: an?| the| of| as)\\b|-(?=\\w))|[ -](?:hour|day|week|month|year|minute|dose|time|milli|centi|mm|inch)|[.,;:!?]|$)");
    private static final Pattern ROMAN_NUMBER = Pattern.compile("\\b(?:[Tt]ypes?|[Ss]tages?|[Gg]rades?|[Pp]hases?) ("
            + any(ROMAN) + ")\\b|\\b(" + any(ROMAN.subList(1, 12)) + ")(?= " + UNIT + ")");

    private NumberWords() {}

    /** @param text in the {@link SameSpelling} */
    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        each(BEFORE_UNIT, lower, match -> {
            if (!isWhole(lower, match)) {
                found.add(small(either(match)));
            }
        });
        each(RANGE, lower, match -> {
            boolean compound = TENS.contains(match.group(1)) && !match.group().contains("to");
            if (!compound && !match.group(1).equals(match.group(2))) {
                both(match, found);
            }
        });
        each(SHARE, lower, match -> both(match, found));
        each(AFTER_UNIT, lower, match -> found.add(small(either(match))));
        each(ORDINAL, lower, match -> found.add(String.valueOf(ORDINALS.indexOf(match.group(1)) + 2)));
        each(LARGE, lower, match -> found.add(large(match)));
        each(LOTS, lower, match -> found.add(lots(match)));
        each(COUPLE, lower, match -> found.add(match.group().startsWith("couple") ? "2" : "1"));
        each(PART, lower, match -> part(lower, match, found));
        found.addAll(TimeWords.in(lower));
        each(ROMAN_NUMBER, text, match -> {
            found.add(String.valueOf(ROMAN.indexOf(either(match)) + 1));
        });
        return found;
    }

    private interface Action {
        void on(Matcher match);
    }

    private static void each(Pattern pattern, String text, Action action) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            action.on(match);
        }
    }

    /** "One week" is "a week". */
    private static boolean isWhole(String text, Matcher match) {
        return "one".equals(match.group(1)) && text.substring(match.end()).matches(" " + TimeWords.UNIT + "\\b.*");
    }

    private static String either(Matcher match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static String small(String word) {
        return String.valueOf(SMALL.indexOf(word) + 1);
    }

    private static void both(Matcher match, Set<String> found) {
        for (int group = 1; group <= 2; group++) {
            if (SMALL.contains(match.group(group))) {
                found.add(small(match.group(group)));
            }
        }
    }

    private static String large(Matcher match) {
        if (match.group(3) != null) {
            return String.valueOf(TEENS.indexOf(match.group(3)) + 11);
        }
        int ones = match.group(2) == null ? 0 : SMALL.indexOf(match.group(2)) + 1;
        return String.valueOf(10 * (TENS.indexOf(match.group(1)) + 2) + ones);
    }

    private static String lots(Matcher match) {
        String word =
                match.group(2) != null ? match.group(2) : match.group(3) != null ? match.group(3) : match.group(4);
        double times = match.group(1) == null
                ? 1
                : match.group(1).startsWith("half") ? 0.5 : SMALL.indexOf(match.group(1)) + 1;
        return Numbers.plain(times * Double.parseDouble(MANY.getOrDefault(word, "0")));
    }

    private static void part(String text, Matcher match, Set<String> found) {
        String word = match.group(2);
        String count = match.group(1);
        boolean measure = word.startsWith("hal") || !match.group(3).isEmpty() || text.startsWith(" of", match.end());
        boolean half = word.equals("half")
                && count == null
                && text.substring(match.end()).matches("|[.,;:!?].*");
        if (measure && !half) {
            double times = count == null || count.startsWith("a")
                    ? 1
                    : SMALL.contains(count) ? SMALL.indexOf(count) + 1 : Double.parseDouble(count);
            found.add(Numbers.plain(times * PARTS.getOrDefault(word, 1.0)));
        }
    }

    private static String any(Iterable<String> words) {
        return String.join("|", words);
    }
}
