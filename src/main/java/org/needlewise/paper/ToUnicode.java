package org.needlewise.paper;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The map from a PDF font's glyphs to text, as defined in ISO 32000-1, 9.10.3. */
final class ToUnicode {

    /** The maximum number of entries in one section. */
    private static final int SECTION = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static byte[] of(Map<Integer, String> meanings, Set<Integer> used) {
        List<Integer> glyphs = used.stream().filter(meanings::containsKey).toList();
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < glyphs.size(); from += SECTION) {
            List<Integer> section = glyphs.subList(from, Math.min(from + SECTION, glyphs.size()));
            map.append(section.size()).append(" beginbfchar\n");
            section.forEach(glyph -> append(map, glyph, String.valueOf(meanings.get(glyph))));
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder map, int glyph, String meaning) {
        map.append('<').append(HEX.toHexDigits((short) glyph)).append("> <");
        map.append(HEX.formatHex(meaning.getBytes(StandardCharsets.UTF_16BE))).append(">\n");
    }
}
