package org.needlewise.content.check;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks that a picture only draws: it has no scripts, no foreign elements, and no external references. */
public final class SvgCheck {

    /** As older drawing programs write it. It declares nothing of its own. */
    private static final Pattern DOCTYPE = Pattern.compile(
            "<!DOCTYPE\\s+svg(?:\\s+PUBLIC\\s+\"-//W3C//DTD SVG [^\"<>\\[\\]]*\"\\s+\"https?://www\\.w3\\.org/[^\"<>\\[\\]]*\")?\\s*>");

    private SvgCheck() {}

    /** The picture without a document type, which browsers ignore and parsers might look up. The lines stay the same. */
    public static String withoutDoctype(String svg) {
        Matcher doctype = DOCTYPE.matcher(svg);
        return doctype.find()
                ? svg.substring(0, doctype.start())
                        + doctype.group().replaceAll("[^\n]", " ")
                        + svg.substring(doctype.end())
                : svg;
    }

    public static void check(Path file, String svg, Problems problems) {
        try {
            SAXParserFactory parsers = SAXParserFactory.newNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
            parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            parsers.newSAXParser().parse(new InputSource(new StringReader(svg)), new SvgGuard(file, problems));
        } catch (SAXParseException e) {
            boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
            problems.add(
                    new Place(file, Math.max(1, e.getLineNumber())),
                    doctype ? "a DOCTYPE" : "a mistake in the picture's code",
                    doctype ? "a picture without it" : "a whole SVG picture");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            problems.add(Place.top(file), "the picture cannot be read", "a whole SVG picture");
        }
    }
}
