package org.needlewise.paper;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Converts the HTML for browsers to the document that openhtmltopdf needs. */
final class PaperDom {

    private PaperDom() {}

    static org.w3c.dom.Document of(String html, Typefaces typefaces) {
        // SVG has element names in mixed case.
        Document page = Jsoup.parse(html, "", Parser.htmlParser().settings(ParseSettings.preserveCase));
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        page.select("svg").forEach(PaperDom::makeImage);
        Locale language = Locale.forLanguageTag(page.child(0).attr("lang"));
        page.body().attr("style", typefaces.style(language, page.text()));
        page.body().nodeStream(TextNode.class).forEach(words -> words.text(typefaces.drawable(words.getWholeText())));
        return new W3CDom().fromJsoup(page);
    }

    /** openhtmltopdf makes an inline SVG a block without alternative text. An image stays in line and has one. */
    private static void makeImage(Element svg) {
        String drawing = Base64.getEncoder().encodeToString(svg.outerHtml().getBytes(StandardCharsets.UTF_8));
        Element image = new Element("img")
                .attr("class", svg.className())
                .attr("alt", svg.attr("aria-label"))
                .attr("src", "data:image/svg+xml;base64," + drawing);
        svg.replaceWith(image);
    }
}
