package org.needlewise.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One font file, loaded when a text first needs it: for PDFBox to embed, and as a JDK font to shape text with. */
final class Face {

    /** Without these attributes, the JDK disables kerning and ligatures, some of which Arabic needs. */
    private static final Map<TextAttribute, Integer> AS_WRITTEN = Map.of(
            TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

    private static final int MOST_KEPT = 1 << 20;

    private final String family;
    private final int weight;
    private final String file;
    private byte @Nullable [] kept;
    private @Nullable Font font;

    private Face(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** @param style the style in the folder and file names, such as {@code 700Bold} */
    static Face of(String family, int weight, String style) {
        String folder = family.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Face(family, weight, folder + "/" + style + "/" + family.replace(" ", "") + "_" + style + ".ttf");
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** The file's content; the largest files are read again each time. */
    synchronized InputStream open() {
        byte[] bytes = kept == null ? read() : kept;
        if (bytes.length <= MOST_KEPT) {
            kept = bytes;
        }
        return new ByteArrayInputStream(bytes);
    }

    /** The font at the size of {@link Shaper#UNITS}. */
    synchronized Font font() {
        if (font == null) {
            font = load();
        }
        return font;
    }

    private byte[] read() {
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Font load() {
        try (InputStream in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in)
                    .deriveFont(Shaper.UNITS)
                    .deriveFont(AS_WRITTEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is broken", e);
        }
    }
}
