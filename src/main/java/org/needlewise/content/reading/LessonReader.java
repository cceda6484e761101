package org.needlewise.content.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlewise.content.Card;
import org.needlewise.content.Lesson;
import org.needlewise.content.QuickCheck;
import org.needlewise.content.QuickCheck.Option;
import org.needlewise.content.check.Facts;
import org.needlewise.content.check.Kind;
import org.needlewise.content.check.LanguageFindings;
import org.needlewise.content.file.Part;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.SchemaCheck;
import org.needlewise.content.file.Words;
import org.needlewise.content.file.YamlText;

/** Reads a lesson: front matter with the quick check, then the cards. */
final class LessonReader {

    private final Path file;
    private final String id;
    private final LanguageFindings findings;
    private final Facts all;

    LessonReader(Path file, String id, LanguageFindings findings, Facts all) {
        this.all = all;
        this.file = file;
        this.id = id;
        this.findings = findings;
    }

    /** The lesson; empty if its front matter cannot be read. */
    Optional<Lesson> read(String text, Pictures pictures, List<GlossaryTerm> glossary) {
        return LessonText.split(file, text, findings.problems())
                .flatMap(lesson -> YamlText.parse(file, lesson.front(), 1, findings.problems())
                        .map(front -> lesson(front, lesson, pictures, glossary)));
    }

    private Lesson lesson(Part front, LessonText lesson, Pictures pictures, List<GlossaryTerm> glossary) {
        SchemaCheck.of("lesson").check(front, findings.problems());
        Set<String> facts = Item.factsOf(front, "facts", Kind.LESSON, id, findings);
        Item head = new Item(front, Kind.LESSON, id, "", facts, findings);
        front.at("allow").items().forEach(allow -> allow(allow, head));
        head.within("check").allow();
        LessonCardsReader reader = new LessonCardsReader(file, id, lesson.bodyStart(), facts, findings);
        List<Card> cards = reader.read(lesson.body(), pictures, glossary, all);
        for (String fact : cards.isEmpty() ? Set.<String>of() : reader.untaught()) {
            String found = "'facts' names " + Words.quoted(fact);
            findings.problems().advise(front.at("facts").place(), found, "only facts that a card of the lesson names");
        }
        return new Lesson(id, head.names("title"), cards, check(head.within("check"), cards.size()));
    }

    /** The number of the card is told apart from the text by the blank after it. */
    private static void allow(Part allow, Item head) {
        head.allow(allow, "card " + allow.at("card").number(0) + " ");
    }

    private QuickCheck check(Item check, int cards) {
        Part card = check.part().at("card");
        int number = card.number(1);
        if (number > cards && cards > 0) {
            findings.problems().add(card.place(), "'card' is " + number, "1 to " + cards + ", a card of this lesson");
        }
        check.fix("card", String.valueOf(number));
        String question = check.says("question");
        return new QuickCheck(question, Math.max(0, number - 1), options(check));
    }

    private List<Option> options(Item check) {
        List<Option> options = new ArrayList<>();
        List<Part> parts = check.part().at("options").items();
        for (Part part : parts) {
            Item option = check.within(part, "options " + (options.size() + 1) + " ");
            boolean correct = part.at("correct").isTrue();
            option.fix("correct", String.valueOf(correct));
            options.add(new Option(option.says("text"), correct, option.says("because")));
        }
        long correct = options.stream().filter(Option::correct).count();
        if (!options.isEmpty() && correct != 1) {
            Place place = check.part().at("options").place();
            String found = correct == 0 ? "no option is correct" : correct + " options are correct";
            findings.problems().add(place, found, "exactly one with 'correct: true'");
        }
        return options;
    }
}
