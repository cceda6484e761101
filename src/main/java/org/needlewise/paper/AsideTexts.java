package org.needlewise.paper;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The replacement texts of a document's glyphs (ActualText); equal ones are stored once. */
final class AsideTexts {

    private final Map<String, COSDictionary> texts = new HashMap<>();

    COSDictionary of(String text) {
        return texts.computeIfAbsent(text, it -> {
            COSDictionary properties = new COSDictionary();
            properties.setItem(COSName.ACTUAL_TEXT, new COSString(it));
            return properties;
        });
    }
}
