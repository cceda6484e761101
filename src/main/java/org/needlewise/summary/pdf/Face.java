package org.needlewise.summary.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;

/** One font file, read once: as bytes for PDFBox to embed, and as a font of the JDK to shape text with. */
final class Face {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Without these the JDK switches kerning and ligatures off, some that Arabic cannot do without among them. */
    private static final Map<TextAttribute, Integer> AS_WRITTEN = Map.of(
            TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

    private final String family;
    private final UnicodeScript script;
    private final int weight;
    private final byte[] bytes;
    private final Font font;

    private Face(String family, UnicodeScript script, int weight, byte[] bytes, Font font) {
        this.family = family;
        this.script = script;
        this.weight = weight;
        this.bytes = bytes;
        this.font = font;
    }

    /** The regular and the bold face of a family. */
    static List<Face> family(String family, UnicodeScript script, String folder, String name) {
        return List.of(
                read(family, script, REGULAR, folder + "/400Regular/" + name + "_400Regular.ttf"),
                read(family, script, BOLD, folder + "/700Bold/" + name + "_700Bold.ttf"));
    }

    String family() {
        return family;
    }

    /** The script that the family was made for; it may have letters of others. */
    UnicodeScript script() {
        return script;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The font at the size of {@link Shaper#UNITS}. */
    Font font() {
        return font;
    }

    private static Face read(String family, UnicodeScript script, int weight, String file) {
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing");
            }
            byte[] bytes = in.readAllBytes();
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(Shaper.UNITS)
                    .deriveFont(AS_WRITTEN);
            return new Face(family, script, weight, bytes, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is broken", e);
        }
    }
}
