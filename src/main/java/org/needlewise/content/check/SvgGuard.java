package org.needlewise.content.check;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;
import org.needlewise.content.file.Words;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Allows only elements and attributes that draw. */
final class SvgGuard extends DefaultHandler {

    private static final String DRAW = "only elements that draw (save it as a plain SVG)";
    private static final String INSIDE = "nothing from outside the picture";
    /** Where a picture's metadata start and end. */
    private static final String PACKET = "xpacket";

    private final Path file;
    private final Problems problems;
    private @Nullable Locator locator;
    private final SvgExpansion expansion = new SvgExpansion();
    private final StringBuilder style = new StringBuilder();
    private boolean inStyle;
    private boolean root = true;

    SvgGuard(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String space, String name, String written, Attributes attributes) {
        boolean svg = space.equals(SvgNames.SVG);
        if (root && !(svg && name.equals("svg"))) {
            tell("the picture starts with " + Words.quoted(written), "<svg xmlns=\"" + SvgNames.SVG + "\">");
        } else if (svg ? !SvgNames.DRAWING.contains(name) : !SvgNames.isNote(space)) {
            tell("the element " + Words.quoted(written), DRAW);
        }
        root = false;
        inStyle = svg && name.equals("style");
        expansion.begin(name, attributes, line());
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!SvgNames.isNote(attributes.getURI(i))) {
                attribute(attributes.getQName(i), attributes.getLocalName(i), attributes.getValue(i));
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inStyle) {
            style.append(text, start, length);
        }
    }

    private void attribute(String written, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            tell("the attribute " + Words.quoted(written), "a picture without a program");
        } else if (lower.equals("href") || lower.equals("src")) {
            if (!CssReach.isInside(value)) {
                tell("the link " + Words.quoted(value), "a link inside the picture, such as #leaf");
            }
        } else if (lower.equals("base")) {
            tell("the attribute " + Words.quoted(written), INSIDE);
        } else if (!SvgNames.holdsNoLink(name) && CssReach.in(value).outside().isPresent()) {
            tell(Words.quoted(written) + " is " + Words.quoted(value), INSIDE);
        }
    }

    @Override
    public void endElement(String space, String name, String written) {
        if (inStyle) {
            CssReach.in(style.toString())
                    .outside()
                    .ifPresent(found -> tell("the style sheet has " + Words.quoted(found), INSIDE));
            expansion.style(SvgStyle.links(style.toString()));
            style.setLength(0);
            inStyle = false;
        }
        expansion.end();
    }

    @Override
    public void endDocument() {
        expansion
                .mistakes()
                .forEach((line, found) -> problems.add(new Place(file, line), found, SvgExpansion.EXPECTED));
    }

    @Override
    public void processingInstruction(String target, String data) {
        if (!target.equals(PACKET)) {
            tell("the instruction " + Words.quoted("<?" + target), "a picture without it");
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }

    private void tell(String found, String expected) {
        problems.add(new Place(file, line()), found, expected);
    }

    private int line() {
        return locator == null ? 1 : Math.max(1, locator.getLineNumber());
    }
}
