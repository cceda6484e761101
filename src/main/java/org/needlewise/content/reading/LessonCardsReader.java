package org.needlewise.content.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.needlewise.content.Card;
import org.needlewise.content.check.Facts;
import org.needlewise.content.check.Kind;
import org.needlewise.content.check.LanguageFindings;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Words;

/** Reads the cards of one lesson. */
final class LessonCardsReader {

    private static final int FEWEST = 2;
    private static final int MOST = 5;

    /** In characters; more than twice what can be read in two minutes. */
    private static final int LONGEST = 6000;

    private final Path file;
    private final String lesson;
    private final Set<String> lessonFacts;
    private final Set<String> untaught;
    private final LanguageFindings findings;
    private final MarkdownGuard guard;
    private final int start;

    LessonCardsReader(Path file, String lesson, int start, Set<String> lessonFacts, LanguageFindings findings) {
        this.file = file;
        this.lesson = lesson;
        this.start = start;
        this.lessonFacts = lessonFacts;
        this.untaught = new TreeSet<>(lessonFacts);
        this.findings = findings;
        this.guard = new MarkdownGuard(file, start, findings.problems());
    }

    /** @param all the facts of the module, which know their sources */
    List<Card> read(String body, Pictures pictures, List<GlossaryTerm> glossary, Facts all) {
        if (body.length() > LONGEST) {
            tell(0, "the lesson has " + body.length() + " characters", "at most " + LONGEST);
            return List.of();
        }
        LessonLines lines = new LessonLines(body);
        FactsLines facts = new FactsLines(lines.text());
        Stream.of(lines.mistakes(), facts.mistakes())
                .flatMap(List::stream)
                .forEach(mistake -> tell(mistake.index(), mistake.found(), mistake.expected()));
        List<Card> cards = new ArrayList<>();
        cut(Markdown.parse(facts.rest())).forEach((heading, blocks) -> {
            int number = cards.size() + 1;
            Set<String> named = factsOf(heading, number, facts);
            CardReader reader = new CardReader(lesson, number, named, guard, findings);
            Card card = reader.read(heading, blocks, pictures, glossary);
            cards.add(card.restingOn(all.otherSources(named)));
        });
        if (cards.isEmpty()) {
            tell(0, "the lesson has no card", FEWEST + " to " + MOST);
        } else if (cards.size() < FEWEST || cards.size() > MOST) {
            String found = "the lesson has " + Words.count(cards.size(), "card", "cards");
            findings.problems().advise(new Place(file, start + 1), found, FEWEST + " to " + MOST);
        }
        return cards;
    }

    private Map<Heading, List<Node>> cut(Node document) {
        Map<Heading, List<Node>> cards = new LinkedHashMap<>();
        List<Node> current = null;
        for (Node block : Markdown.children(document)) {
            if (block instanceof Heading heading && isCard(heading)) {
                current = new ArrayList<>();
                cards.put(heading, current);
            } else if (current != null) {
                current.add(block);
            } else {
                guard.tell(block, "a text before the first card", "'## ' and a title first");
            }
        }
        return cards;
    }

    /** Excludes a heading made by a line of hyphens below a paragraph, which no author intends here. */
    private static boolean isCard(Heading heading) {
        return heading.getLevel() == 2 && heading.getSourceSpans().size() == 1;
    }

    private Set<String> factsOf(Heading heading, int number, FactsLines lines) {
        Optional<Set<String>> named = lines.of(Markdown.line(heading));
        Set<String> facts = named.orElse(lessonFacts);
        if (lines.isMissing(Markdown.line(heading))) {
            String title = Words.quoted(Markdown.text(heading));
            guard.tell(
                    heading, "the card " + title + " names no facts", "a line such as 'Facts: S1, S4' below its title");
        }
        Place place = new Place(file, guard.place(heading).line() + (named.isPresent() ? 1 : 0));
        for (String fact : facts) {
            if (!lessonFacts.contains(fact)) {
                String expected = "a fact from the 'facts' at the top of the lesson";
                findings.problems().add(place, "'Facts' names " + Words.quoted(fact), expected);
            }
        }
        findings.fix(Kind.LESSON, lesson, "'Facts' of card " + number, String.join(", ", new TreeSet<>(facts)), place);
        untaught.removeAll(facts);
        return facts;
    }

    /** The facts of the lesson that no card names. */
    Set<String> untaught() {
        return untaught;
    }

    private void tell(int index, String found, String expected) {
        findings.problems().add(new Place(file, start + 1 + index), found, expected);
    }
}
