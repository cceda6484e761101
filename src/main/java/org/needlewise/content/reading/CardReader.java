package org.needlewise.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.needlewise.content.Card;
import org.needlewise.content.Picture;
import org.needlewise.content.Term;
import org.needlewise.content.check.Kind;
import org.needlewise.content.check.LanguageFindings;
import org.needlewise.content.check.Passage;
import org.needlewise.content.check.Passage.Form;
import org.needlewise.content.file.Words;

/** Reads one card of a lesson: its heading and the blocks below it. */
final class CardReader {

    private final String lesson;
    private final int number;
    private final Set<String> facts;
    private final MarkdownGuard guard;
    private final LanguageFindings findings;

    /**
     * @param number starting at 1
     * @param facts the facts that the card relies on
     */
    CardReader(String lesson, int number, Set<String> facts, MarkdownGuard guard, LanguageFindings findings) {
        this.lesson = lesson;
        this.number = number;
        this.facts = facts;
        this.guard = guard;
        this.findings = findings;
    }

    Card read(Heading heading, List<Node> blocks, Pictures pictures, List<GlossaryTerm> glossary) {
        String title = title(heading);
        Optional<Picture> picture = picture(heading, blocks, pictures);
        List<Node> body =
                blocks.stream().filter(block -> image(block).isEmpty()).toList();
        body.forEach(guard::check);
        List<String> paragraphs = paragraphs(body);
        if (paragraphs.isEmpty()) {
            guard.tell(heading, "the card " + Words.quoted(title) + " has no text", "a short text");
        }
        String text = String.join("\n", paragraphs);
        List<Term> terms = glossary.stream()
                .filter(term -> term.isUsedIn(title + "\n" + text))
                .map(GlossaryTerm::term)
                .toList();
        return new Card(title, Markdown.html(body), text, picture, terms);
    }

    private String title(Heading heading) {
        String title = Markdown.text(heading);
        if (title.isEmpty()) {
            guard.tell(heading, "a card has no title", "'## ' and a title");
        }
        if (!Markdown.children(heading).stream().allMatch(Text.class::isInstance)) {
            guard.tell(heading, "the title " + Words.quoted(title) + " has more than words in it", "plain words");
        }
        note(heading, "title", title, Form.NAME);
        return title;
    }

    private Optional<Picture> picture(Heading heading, List<Node> blocks, Pictures pictures) {
        List<Image> images =
                blocks.stream().flatMap(block -> image(block).stream()).toList();
        for (Image second : images.stream().skip(1).toList()) {
            guard.tell(second, "a second picture in one card", "at most one picture a card");
        }
        findings.fix(
                Kind.LESSON,
                lesson,
                "picture of card " + number,
                images.isEmpty() ? "" : images.getFirst().getDestination(),
                guard.place(images.isEmpty() ? heading : images.getFirst()));
        return images.isEmpty() ? Optional.empty() : picture(images.getFirst(), pictures);
    }

    private Optional<Picture> picture(Image image, Pictures pictures) {
        String alt = Markdown.text(image);
        if (alt.isEmpty()) {
            guard.tell(image, "the picture has no words that stand for it", "![what the picture shows](its file)");
        }
        note(image, "picture", alt, Form.NAME);
        String caption = Objects.requireNonNullElse(image.getTitle(), "").strip();
        if (!caption.isEmpty()) {
            note(image, "caption", caption, Form.NAME);
        }
        return pictures.find(image.getDestination(), alt, guard.place(image)).map(found -> found.captioned(caption));
    }

    /** The picture, if the paragraph contains nothing else. */
    private static Optional<Image> image(Node block) {
        return block instanceof Paragraph && block.getFirstChild() instanceof Image image && image.getNext() == null
                ? Optional.of(image)
                : Optional.empty();
    }

    private List<String> paragraphs(List<Node> body) {
        List<String> texts = new ArrayList<>();
        for (Node block : body) {
            collect(block, texts);
        }
        return texts;
    }

    private void collect(Node block, List<String> texts) {
        if (block instanceof Paragraph) {
            String text = Markdown.text(block);
            if (!text.isEmpty()) {
                texts.add(text);
                note(block, "text", text, block.getParent() instanceof ListItem ? Form.LIST_ITEM : Form.PARAGRAPH);
            }
        } else {
            Markdown.children(block).forEach(child -> collect(child, texts));
        }
    }

    private void note(Node node, String part, String text, Form form) {
        String name = "card " + number + " " + part;
        findings.say(new Passage(guard.place(node), Kind.LESSON, lesson, name, text, facts, form));
    }
}
