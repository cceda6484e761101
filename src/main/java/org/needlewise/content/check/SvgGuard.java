package org.needlewise.content.check;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "linearGradient",
            "radialGradient",
            "stop",
            "filter",
            "feGaussianBlur",
            "feOffset",
            "feMerge",
            "feMergeNode",
            "feBlend",
            "feColorMatrix",
            "feFlood",
            "feComposite",
            "feDropShadow");
    private static final Pattern OWN_URL = Pattern.compile("url\\(\\s*['\"]?#[A-Za-z][\\w-]*['\"]?\\s*\\)");
    private static final Pattern REACHING_OUT = Pattern.compile(
            "url|//|\\\\|@import|image\\s*\\(|image-set|(?:javascript|data|https?):", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final Problems problems;
    private @Nullable Locator locator;
    private final SvgExpansion expansion = new SvgExpansion();
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
        if (root && !(space.equals(SVG) && name.equals("svg"))) {
            tell("the picture starts with " + Words.quoted(written), "<svg xmlns=\"" + SVG + "\">");
        } else if (!space.equals(SVG) || !DRAWING.contains(name)) {
            tell("the element " + Words.quoted(written), "only elements that draw (save it as a plain SVG)");
        }
        root = false;
        expansion.begin(attributes, line());
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getQName(i), attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    private void attribute(String written, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            tell("the attribute " + Words.quoted(written), "a picture without a program");
        } else if (lower.equals("href") || lower.equals("src")) {
            if (!value.strip().matches("#[A-Za-z][\\w-]*")) {
                tell("the link " + Words.quoted(value), "a link inside the picture, such as #leaf");
            }
        } else if (REACHING_OUT.matcher(OWN_URL.matcher(value).replaceAll("")).find()) {
            tell(Words.quoted(written) + " is " + Words.quoted(value), "nothing from outside the picture");
        }
    }

    @Override
    public void endElement(String space, String name, String written) {
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
        tell("the instruction " + Words.quoted("<?" + target), "a picture without it");
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
