package org.needlewise.content.reading;

import java.nio.file.Path;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;

/** Allows only paragraphs, lists, emphasis, and callouts in a card. */
record MarkdownGuard(Path file, int linesBefore, Problems problems) {

    private static final String ALLOWED = "only paragraphs, lists, **strong**, *em* and > call-outs";

    void check(Node node) {
        boolean allowed = switch (node) {
            case Paragraph _, BulletList _, OrderedList _, ListItem _, BlockQuote _ -> true;
            case Text _, StrongEmphasis _, Emphasis _, SoftLineBreak _, HardLineBreak _ -> true;
            default -> false;
        };
        if (node instanceof OrderedList list && list.getMarkerStartNumber() != 1) {
            tell(node, "a list that starts with " + list.getMarkerStartNumber(), "a list from '1.' on, or sentences");
        }
        if (allowed) {
            Markdown.children(node).forEach(this::check);
        } else {
            refuse(node);
        }
    }

    private void refuse(Node node) {
        String found = switch (node) {
            case HtmlBlock _, HtmlInline _ -> "HTML";
            case Link _, LinkReferenceDefinition _ -> "a link";
            case Code _, FencedCodeBlock _ -> "code";
            case IndentedCodeBlock _ -> "a line with four or more blanks in front";
            case ThematicBreak _ -> "a dividing line";
            case Heading _ -> "a heading other than '## '";
            case Image _ -> "a picture amid text";
            default -> "a form that is not known here";
        };
        tell(node, found, node instanceof Image ? "the picture in a paragraph of its own" : ALLOWED);
    }

    void tell(Node node, String found, String expected) {
        problems.add(place(node), found, expected);
    }

    Place place(Node node) {
        return new Place(file, linesBefore + 1 + Markdown.line(node));
    }
}
