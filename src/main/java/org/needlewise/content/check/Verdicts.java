package org.needlewise.content.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds English words that say who may or may not have the treatment.
 *
 * <p>A verdict is about having the treatment: "You can't have it" is one, "If you can't come, call us" is none. A
 * question is no verdict either, nor what somebody shall ask a doctor.
 */
final class Verdicts {

    private static final String TREATMENT =
            "(?:it|this|that|one|microneedling|needling|(?:the|this|a|any|our|your|such a|more)?"
                    + " ?(?:treatments?|procedures?|sessions?|microneedling|needling|therapy))";
    private static final String HAVE =
            "(?:have|get|do|take|try|undergo|receive|start|go for|sign up for|benefit from|tolerate)";
    private static final String ADVERBS =
            "(?:(?:safely|really|ever|simply|currently|unfortunately|yet|now|at all|then|also|still|just|just now"
                    + "|at the moment|therefore|generally|usually|always|probably|definitely|clearly|sadly)\\b,? )*";
    private static final String CANNOT =
            "(?:can't|cannot|can not|cant|couldn't|could not|must not|mustn't|may not|should not|shouldn't"
                    + "|ought not to|won't be able to|will not be able to|are not able to|aren't able to|not be able to|unable to|should never"
                    + "|must never|can never|may never|are not to|are never to|won't|will not)";
    private static final String NOT = "(?:(?<=n't)|(?<![a-z])not|never|no longer|hardly|isn't|aren't|won't be|wasn't)";
    private static final String YOU =
            "(?:you|you are|you're|you will|you would|people like you|someone like you|your skin|patients like you)";
    private static final String FIT =
            "(?:suitable|suited|eligible|allowed|permitted|advised|advisable|recommended|appropriate|indicated"
                    + "|fit for|fit to|safe|cleared|approved|admitted|accepted)";

    /** What is a verdict wherever it stands in a self-check. */
    private static final Pattern ANY = Pattern.compile(
            String.join(
                    "|",
                    "\\b(?:unsuitable|ineligible|unfit|disqualif\\w+|contra-?indicat\\w+|inadvisable)\\b",
                    NOT
                            + " (?:be |a |an |at all |really |very |yet |currently |medically |considered |generally |always |deemed |been )*"
                            + FIT + "\\b",
                    "\\b(?:an? )?(?:bad|poor|wrong|unlikely|not an? \\w+|not an?|no) candidates?\\b",
                    "\\b(?:not|never|isn't|wrong|bad|too (?:risky|dangerous|unsafe)|unsafe|dangerous|risky|unsuited|no option|no choice)(?: \\w+){0,3} for you\\b(?!r)",
                    "\\btoo (?:risky|dangerous|unsafe)\\b",
                    "\\b" + YOU + " " + ADVERBS + "(?:" + CANNOT + ")(?= " + ADVERBS + "(?:" + HAVE + " " + TREATMENT
                            + "\\b(?! (?:wrong|wet|dirty|explained|done|ready|alone))|be (?:treated|needled|given|accepted|offered|admitted)"
                            + "|go ahead|proceed|go through|go on|join|take part))",
                    "\\b" + YOU
                            + " (?:can't|cannot|can not|may not|must not|mustn't)(?=\\s*[.!;:]|\\s*$|, (?:sorry|because|as|since|with))",
                    "\\b(?:can't|cannot|can not|won't|will not|may not|must not|do not|don't|refuse to|not be able to|unable to) (?:treat|needle|accept|offer (?:it|this) to) you\\b",
                    "\\b(?:rules?|ruled|ruling) (?:you|it|this|that|microneedling|needling|the treatment|treatment) out\\b",
                    "\\b(?:rules?|ruled|ruling) out (?:you|it|this|microneedling|needling|the treatment|treatment)\\b",
                    "\\b(?:is|are|be|been|you're) (?:ruled out|excluded|off limits|out of the question|forbidden|prohibited|barred|banned|turned away|turned down|refused|denied)\\b",
                    "\\b(?:excludes?|bars?|disqualifies|prevents?|keeps?|stops?) you from\\b|\\bexcludes? (?:you|it|microneedling|the treatment|treatment)\\b",
                    "\\byou (?:must|should|have to|need to) (?:avoid|skip|refrain from|stay away from|refuse|cancel|not have) "
                            + TREATMENT,
                    "\\bno (?:microneedling|needling|treatment)\\b(?! is| without)",
                    "\\b(?:do not|don't|never) (?:have|get|book|try) (?:it|this|microneedling|needling|the treatment|this treatment)\\b",
                    "\\bfor(?:bidden| bidden) (?:to|for) you\\b",
                    fit()),
            Pattern.CASE_INSENSITIVE);

    private static String fit() {
        return String.join(
                "|",
                "\\b(?:you are|you're|you will be|you seem|you look|makes you|you can be|you may be|you count as) (?:\\w+ly |very |quite |still |both |now )?(?:an? )?(?:\\w+ )?"
                        + "(?:fit|eligible|suitable|suited|allowed|permitted|cleared|approved|qualified|candidates?|good to go|free to go ahead|safe to (?:have|go|get|start))\\b",
                "\\b(?:safe|suitable|right|fine|okay|ok|ideal|perfect|appropriate|harmless|no problem|no risk|the best (?:choice|option)) for you\\b(?!r)",
                "\\byou (?:can|may|could) " + ADVERBS + HAVE
                        + " (?:it|this|microneedling|needling|the treatment|this treatment|treatment)\\b(?! (?:explained|wrong|wet|dirty|slow|easy|back|any time))",
                "\\byou (?:can|may) " + ADVERBS + "(?:go ahead|proceed|be treated)\\b",
                "\\b(?:nothing speaks against|no reason (?:not to|against)|you qualify|qualifies you|safe to go ahead)\\b");
    }

    /** "Ask if it is safe for you", "Does it mean that you can't have it?" */
    private static final Pattern OPEN = Pattern.compile(
            "(?:\\b(?:ask|talk|discuss|say|says|tell|tells|know|knows|decide|decides|check|checks|see|find out|explain|explains|learn|judge|judges|wonder|whether|clarify|advise)\\b"
                    + "[^.!?;]*\\b(?:if|whether|what|how|why|which|when|who)\\b(?: [^\\s,;]+){0,4} ?"
                    + "|\\b(?:if|when|whether|in case|should|unless|until|once|before) (?:you |it is |it's |this is |that is )?"
                    + "|(?:\\bnot|n't|\\bnever) (?:automatically |always |yet |by itself )?mean[^.!?;]*"
                    + "|\\bno(?:thing| one| program| screen|body)\\b[^.!?;]{0,60}\\b(?:says|tells|decides|means)\\b[^.!?;]*)$",
            Pattern.CASE_INSENSITIVE);

    private Verdicts() {}

    static Optional<String> in(String text) {
        String same = SameSpelling.of(text).replaceAll("[*_]+", "");
        for (String sentence : same.split("(?<=[.!?])\\s+", -1)) {
            Matcher verdict = ANY.matcher(sentence);
            while (!sentence.endsWith("?") && verdict.find()) {
                if (!OPEN.matcher(sentence.substring(0, verdict.start())).find()) {
                    return Optional.of(verdict.group());
                }
            }
        }
        return Optional.empty();
    }
}
