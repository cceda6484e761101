package org.needlewise.paper;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The texts that a document tells beside its glyphs (ActualText); each one is kept once. */
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
