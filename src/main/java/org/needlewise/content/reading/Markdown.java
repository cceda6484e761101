package org.needlewise.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** Parses Markdown with line numbers, and renders it as text and as clean HTML. */
final class Markdown {

    private static final int DEEPEST = 10;
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak(" ")
            .attributeProviderFactory(context -> Markdown::callout)
            .build();

    /** A second line of defense: removes unwanted nodes that were missed before. */
    private static final Safelist CLEAN = Safelist.none()
            .addTags("p", "ul", "ol", "li", "strong", "em", "blockquote", "br")
            .addAttributes("blockquote", "class");

    private Markdown() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    private static void callout(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof BlockQuote) {
            attributes.put("class", "callout");
        }
    }

    /** @param blocks detached from their document */
    static String html(List<Node> blocks) {
        Node document = new Document();
        blocks.forEach(document::appendChild);
        String html = RENDERER.render(document).strip();
        return Jsoup.clean(html, "", CLEAN, new OutputSettings().prettyPrint(false));
    }

    /** The plain text of a node, with line breaks as spaces. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** The index of the first line of a node, or else of the block that contains it. */
    static int line(Node node) {
        Node near = node;
        while (near.getSourceSpans().isEmpty() && near.getParent() != null) {
            near = near.getParent();
        }
        return near.getSourceSpans().isEmpty()
                ? 0
                : near.getSourceSpans().getFirst().getLineIndex();
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
