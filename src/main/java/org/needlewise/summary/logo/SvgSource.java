package org.needlewise.summary.logo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.dom.util.DOMUtilities;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses an SVG file in any encoding, like a browser: its own entities are resolved, and nothing is fetched. */
final class SvgSource {

    static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private SvgSource() {}

    static Document read(byte[] picture) {
        Document read = parsed(picture);
        Element root = read.getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new UndrawableLogo(
                    "it is no SVG, PNG or JPEG picture; an SVG picture starts with <svg xmlns=\"" + SVG + "\">");
        }
        link(root);
        return read;
    }

    /** Batik can draw only elements of its own DOM implementation. */
    static Document forBatik(Document svg) {
        return DOMUtilities.deepCloneDocument(svg, SVGDOMImplementation.getDOMImplementation());
    }

    private static Document parsed(byte[] picture) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setExpandEntityReferences(true);
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new ByteArrayInputStream(picture)));
        } catch (SAXException | IOException e) {
            throw new UndrawableLogo("it is no whole picture (%s)".formatted(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Batik only knows links by their older name. */
    private static void link(Element element) {
        Optional.ofNullable(element.getAttributeNode("href"))
                .map(Attr::getValue)
                .filter(_ -> !element.hasAttributeNS(XLINK, "href"))
                .ifPresent(link -> element.setAttributeNS(XLINK, "xlink:href", link));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                link(inner);
            }
        }
    }
}
