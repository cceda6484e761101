package org.needlewise.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A small module for tests: two lessons, four statements, three self-check items, four questions, three
 * values. */
public final class SampleModule {

    public static final String ID = "sample";

    private SampleModule() {}

    public static LearningModule create() {
        return new LearningModule(
                ID,
                "1.2.3",
                Locale.ENGLISH,
                about(),
                List.of(lesson("what-it-is", "What it is"), lesson("the-day", "The day")),
                List.of(
                        new SelfCheckItem(
                                "acne",
                                "Do you have acne?",
                                "Why it matters: acne",
                                "Talk about acne.",
                                Optional.of(new Picture("skin.svg", "", "0123456789abcdef"))),
                        item("blood", "blood thinners"),
                        item("scars", "raised scars")),
                List.of(
                        statement("pain", Statement.Answer.MYTH, Statement.Answer.FACT),
                        statement("repair", Statement.Answer.FACT, Statement.Answer.MYTH),
                        statement("once", Statement.Answer.MYTH, Statement.Answer.MYTH),
                        statement("sun", Statement.Answer.FACT, Statement.Answer.FACT)),
                List.of(
                        question("cost", Set.of(), Set.of()),
                        question("numbing", Set.of(), Set.of("pain")),
                        question("medicine", Set.of("blood"), Set.of()),
                        question("visits", Set.of(), Set.of("once"))),
                List.of(
                        new PersonalValue("skin", "Clear skin"),
                        new PersonalValue("calm", "No hurry"),
                        new PersonalValue("price", "A fair price")),
                List.of(
                        new ReadinessStatement("steps", "I know the steps.", Optional.of("the-day")),
                        new ReadinessStatement("care", "I know the care.", Optional.of("the-day")),
                        new ReadinessStatement("time", "I have had time to think.", Optional.empty())),
                List.of(new Term("collagen", "collagen", "What keeps skin firm.")),
                List.of(new Source("Sample source", "Sample publisher")),
                new Review(LocalDate.of(2026, 1, 10), LocalDate.of(2027, 1, 9), "The sample team", false));
    }

    private static About about() {
        return new About(
                "Sample procedure",
                "See what it is.",
                picture("welcome"),
                List.of(),
                "This is general information.",
                "The decision is yours.",
                List.of(new CareLine("sun", "Stay out of the sun."), new CareLine("wash", "Wash gently.")),
                List.of(new CareLine("bleeding", "Bleeding that does not stop.")),
                Optional.of("If anything else worries you, call, too."));
    }

    private static Lesson lesson(String id, String title) {
        return new Lesson(
                id,
                title,
                List.of(card(title + ": first"), card(title + ": second")),
                new QuickCheck(
                        "What did you learn in " + title + "?",
                        0,
                        List.of(
                                new QuickCheck.Option("Something wrong", false, "No. Look at the first card."),
                                new QuickCheck.Option("Something right", true, "Yes. The first card says so."),
                                new QuickCheck.Option("Something else", false, "No. That is another thing."))));
    }

    private static Card card(String title) {
        String text = "You can read this card in a few seconds.";
        return new Card(title, "<p>" + text + "</p>", text, Optional.of(picture("card")), List.of());
    }

    private static Picture picture(String name) {
        return new Picture(name + ".svg", "A picture of " + name, "0123456789abcdef");
    }

    private static SelfCheckItem item(String id, String name) {
        return new SelfCheckItem(
                id, "Do you have " + name + "?", "Why it matters: " + name, "Talk about " + name + ".");
    }

    private static Statement statement(String id, Statement.Answer first, Statement.Answer again) {
        return new Statement(
                id,
                new Statement.Wording("First wording of " + id, first, "Because of " + id),
                new Statement.Wording("Second wording of " + id, again, "Again because of " + id),
                "what-it-is");
    }

    private static SuggestedQuestion question(String id, Set<String> selfCheck, Set<String> statements) {
        return new SuggestedQuestion(id, "What about " + id + "?", selfCheck, statements);
    }
}
