package org.needlewise.summary.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LogoDrawingTest {

    private static final int RED = 0xFFCC0000;
    private static final String RECT = "<rect width='120' height='40' fill='#c00'/>";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aLogoThatComesOutIsRedInItsMiddle(String name, byte[] logo) throws IOException {
        LogoDrawing drawing = LogoDrawing.of(logo);

        assertThat(drawing).isInstanceOf(LogoDrawing.Drawn.class);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(((LogoDrawing.Drawn) drawing).png()));
        Color middle = new Color(drawn.getRGB(drawn.getWidth() / 2, drawn.getHeight() / 2), true);
        assertThat(middle.getAlpha()).isGreaterThan(240);
        assertThat(middle.getRed()).isBetween(190, 220);
        assertThat(middle.getGreen()).isLessThan(15);
        assertThat(drawn.getHeight()).isLessThanOrEqualTo(600);
    }

    static Stream<Arguments> aLogoThatComesOutIsRedInItsMiddle() throws IOException {
        return Stream.concat(drawnSvgs(), drawnBitmaps());
    }

    private static Stream<Arguments> drawnSvgs() throws IOException {
        String plain = svg(RECT);
        String accents = plain.replace("<rect", "<title>Clínica</title><rect");
        return Stream.of(
                svg("plain", plain),
                svg("byte-order mark", "\uFEFF" + plain),
                svg("byte-order mark and declaration", "\uFEFF<?xml version='1.0' encoding='UTF-8'?>" + plain),
                encoded(
                        "UTF-16 with a mark",
                        "<?xml version='1.0' encoding='UTF-16'?>" + accents,
                        StandardCharsets.UTF_16),
                encoded("UTF-16LE", "\uFEFF" + accents, StandardCharsets.UTF_16LE),
                encoded(
                        "latin 1",
                        "<?xml version='1.0' encoding='ISO-8859-1'?>" + accents,
                        StandardCharsets.ISO_8859_1),
                svg(
                        "doctype",
                        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                                + plain),
                svg("entities", "<!DOCTYPE svg [<!ENTITY red '#c00'>]>" + plain.replace("#c00", "&red;")),
                svg("no width and height", plain.replace("width='120' height='40' viewBox", "viewBox")),
                svg("no viewBox", plain.replace("viewBox='0 0 120 40'", "")),
                svg(
                        "neither",
                        plain.replace("width='120' height='40' viewBox='0 0 120 40'", "")
                                .replace("width='120' height='40'", "width='300' height='150'")),
                svg(
                        "a share of the page",
                        plain.replace("width='120' height='40' viewBox", "width='100%' height='100%' viewBox")),
                svg(
                        "millimetres",
                        plain.replace("width='120' height='40' viewBox", "width='30mm' height='10mm' viewBox")),
                svg(
                        "style sheet",
                        svg("<style>/* of a program */ .a, g > .b { fill: #c00 }</style>"
                                + RECT.replace("fill='#c00'", "class='a'"))),
                svg(
                        "what Inkscape writes",
                        svg(
                                RECT.replace(
                                        "fill='#c00'",
                                        "style='fill:#c00;mix-blend-mode:normal;isolation:auto;-inkscape-stroke:none;paint-order:normal;solid-color:#000'"))),
                svg(
                        "filter",
                        svg("<filter id='f'><feGaussianBlur stdDeviation='1'/></filter>"
                                + RECT.replace("/>", " filter='url(#f)'/>"))),
                svg(
                        "mask",
                        svg("<mask id='m'><rect width='120' height='40' fill='white'/></mask>"
                                + RECT.replace("/>", " mask='url(#m)'/>"))),
                svg(
                        "clip path",
                        svg("<clipPath id='c'><circle cx='60' cy='20' r='20'/></clipPath>"
                                + RECT.replace("/>", " clip-path='url(#c)'/>"))),
                svg("gradient by an old link", svg(gradients("xlink:href") + RECT.replace("#c00", "url(#b)"))),
                svg("gradient by a new link", svg(gradients("href") + RECT.replace("#c00", "url(#b)"))),
                svg("use by a new link", svg("<defs><g id='r'>" + RECT + "</g></defs><use href='#r'/>")),
                svg(
                        "picture within",
                        svg("<image width='120' height='40' preserveAspectRatio='none' href='data:image/png;base64,"
                                + Base64.getEncoder().encodeToString(png(rgb())) + "'/>")),
                svg(
                        "what Illustrator writes",
                        svg(
                                "<switch><foreignObject requiredExtensions='http://ns.adobe.com/AdobeIllustrator/10.0/'/><g>"
                                        + RECT + "</g></switch>")),
                svg(
                        "notes of a program",
                        svg(
                                "<x:namedview xmlns:x='urn:x' anything='var(--x)'/><metadata><x:y xmlns:x='urn:x'/></metadata>"
                                        + RECT)),
                svg("a script, which no browser runs there", svg("<script>alert(1)</script>" + RECT)),
                svg("text", svg(RECT + "<text x='1' y='9'>Clinic</text>")));
    }

    private static Stream<Arguments> drawnBitmaps() throws IOException {
        return Stream.of(
                arguments("PNG", png(rgb())),
                arguments("PNG with transparency", png(painted(BufferedImage.TYPE_INT_ARGB))),
                arguments("PNG with a palette", png(painted(BufferedImage.TYPE_BYTE_INDEXED))),
                arguments("PNG, interlaced", written("png", rgb(), true)),
                arguments("PNG, 16 bits", png(deep())),
                arguments("PNG, very large", png(large())),
                arguments("JPEG", written("jpeg", rgb(), false)),
                arguments("JPEG, progressive", written("jpeg", rgb(), true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aLogoThatWouldNotComeOutAlikeIsLeftOutAndSaysWhy(String name, byte[] logo, String why) {
        LogoDrawing drawing = LogoDrawing.of(logo);

        assertThat(drawing)
                .isInstanceOfSatisfying(
                        LogoDrawing.LeftOut.class,
                        left -> assertThat(left.reason()).contains(why).doesNotContain("\n"));
    }

    static Stream<Arguments> aLogoThatWouldNotComeOutAlikeIsLeftOutAndSaysWhy() throws IOException {
        byte[] jpeg = written("jpeg", rgb(), false);
        byte[] png = png(rgb());
        return Stream.of(
                left("variables", svg("<style>:root { --a: #c00 }</style>" + RECT), ":root"),
                left("a variable", svg(RECT.replace("'#c00'", "'var(--a, #c00)'")), "var(--a"),
                left("selectors", svg("<style>rect:nth-child(2) { fill: #c00 }</style>" + RECT), "nth-child"),
                left(
                        "media",
                        svg("<style>@media (prefers-color-scheme: dark) { rect { fill: #fff } }</style>" + RECT),
                        "@media"),
                left("import", svg("<style>@import 'x.css';</style>" + RECT), "@media"),
                left("rgba", svg(RECT.replace("#c00", "rgba(200, 0, 0, .5)")), "rgba"),
                left("hsl in a style", svg(RECT.replace("fill='#c00'", "style='fill: hsl(0 100% 40%)'")), "hsl"),
                left("four bytes of colour", svg(RECT.replace("#c00", "#cc0000ff")), "#cc0000ff"),
                left("blend mode", svg(RECT.replace("/>", " style='mix-blend-mode: multiply'/>")), "mix-blend-mode"),
                left("transform by style", svg(RECT.replace("/>", " style='transform: scale(2)'/>")), "transform"),
                left("size by style", svg("<rect fill='#c00' style='width: 120px; height: 40px'/>"), "width"),
                left("filter by name", svg(RECT.replace("/>", " style='filter: blur(2px)'/>")), "blur"),
                left("newer filter", svg("<filter id='f'><feDropShadow/></filter>" + RECT), "feDropShadow"),
                left("opacity in percent", svg(RECT.replace("/>", " opacity='50%'/>")), "opacity"),
                left(
                        "foreign object",
                        svg(
                                "<foreignObject width='9' height='9'><p xmlns='http://www.w3.org/1999/xhtml'>Hi</p></foreignObject>"),
                        "foreignObject"),
                left(
                        "movement",
                        svg(RECT.replace("/>", "><animate attributeName='x' to='9' dur='1s'/></rect>")),
                        "animate"),
                left("a missing gradient", svg(RECT.replace("#c00", "url(#none)")), "cannot be drawn"),
                left(
                        "a picture from elsewhere",
                        svg("<image href='https://example.org/a.png' width='9' height='9'/>"),
                        "within it"),
                left(
                        "a picture of another kind within",
                        svg("<image href='data:image/webp;base64,AAAA' width='9' height='9'/>"),
                        "within it"),
                left(
                        "no size",
                        svg(RECT).replace("width='120' height='40' viewBox='0 0 120 40'", "width='0' height='0'"),
                        "no size"),
                left("no area", svg(RECT).replace("'0 0 120 40'", "'0 0 0 0'"), "no size"),
                left(
                        "a line",
                        svg(RECT).replace("width='120' height='40' viewBox='0 0 120 40'", "width='100000' height='1'"),
                        "as long"),
                left("nothing", svg(""), "nothing of it"),
                left("invisible", svg(RECT.replace("/>", " opacity='0'/>")), "nothing of it"),
                left("broken", svg(RECT).replace("</svg>", ""), "no whole picture"),
                left("empty", "", "no whole picture"),
                left("another thing", "<html/>", "no SVG"),
                left("no namespace", svg(RECT).replace("xmlns='http://www.w3.org/2000/svg'", ""), "no SVG"),
                left("entities in entities", bomb(), "no whole picture"),
                left("links in links", svg(levels()), "links"),
                left("a link to itself", svg("<g id='a'><use href='#a'/></g>"), "links"),
                left("too deep", svg("<g>".repeat(3000) + "</g>".repeat(3000)), "depth"),
                arguments("GIF", written("gif", rgb(), false), "no whole picture"),
                arguments("PNG, cut off", Arrays.copyOf(png, png.length / 2), "broken"),
                arguments("PNG, head alone", Arrays.copyOf(png, 9), "broken"),
                arguments("JPEG, cut off", Arrays.copyOf(jpeg, jpeg.length - 40), "not whole"),
                arguments("JPEG in CMYK", fourBands(), "CMYK"),
                arguments("JPEG on its side", onItsSide(jpeg), "upright"),
                arguments("PNG, 100,000 pixels a side", huge(png), "megapixels"),
                arguments(
                        "PNG, see-through",
                        png(new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB)),
                        "nothing of it"));
    }

    private static Arguments svg(String name, String text) {
        return encoded(name, text, StandardCharsets.UTF_8);
    }

    private static Arguments encoded(String name, String text, Charset charset) {
        return arguments(name, text.getBytes(charset));
    }

    private static Arguments left(String name, String text, String why) {
        return arguments(name, text.getBytes(StandardCharsets.UTF_8), why);
    }

    private static String svg(String inner) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='120' height='40' viewBox='0 0 120 40'>"
                + inner + "</svg>";
    }

    private static String gradients(String link) {
        return "<linearGradient id='a'><stop stop-color='#c00'/></linearGradient><linearGradient id='b' %s='#a'/>"
                .formatted(link);
    }

    private static String levels() {
        return IntStream.range(0, 12)
                .mapToObj(level -> "<g id='l%s'>%s</g>"
                        .formatted(
                                level, "<use href='#l%s'/>".formatted(level + 1).repeat(10)))
                .collect(Collectors.joining());
    }

    private static String bomb() {
        String entities = IntStream.range(1, 12)
                .mapToObj(level -> "<!ENTITY a%s '%s'>"
                        .formatted(level, "&a%s;".formatted(level - 1).repeat(10)))
                .collect(Collectors.joining());
        return "<!DOCTYPE svg [<!ENTITY a0 'ha'>" + entities + "]>" + svg("<title>&a11;</title>" + RECT);
    }

    private static BufferedImage rgb() {
        return painted(BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage painted(int type) {
        return paint(new BufferedImage(120, 40, type));
    }

    private static BufferedImage large() {
        return paint(new BufferedImage(4000, 2000, BufferedImage.TYPE_INT_RGB));
    }

    private static BufferedImage paint(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(RED));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return image;
    }

    private static BufferedImage deep() {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(120, 40);
        return paint(new BufferedImage(model, raster, false, null));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        return written("png", image, false);
    }

    private static byte[] written(String format, BufferedImage image, boolean progressive) throws IOException {
        return written(format, new IIOImage(image, null, null), progressive);
    }

    private static byte[] written(String format, IIOImage image, boolean progressive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (progressive) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, param);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    private static byte[] fourBands() throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
        return written("jpeg", new IIOImage(raster, null, null), false);
    }

    /** Exif data that say to turn the picture by a quarter. */
    private static byte[] onItsSide(byte[] jpeg) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] turned = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, turned, 0, 2);
        System.arraycopy(exif, 0, turned, 2, exif.length);
        System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
        return turned;
    }

    /** Width and height stand behind the signature and the head of the first chunk, whose checksum follows. */
    private static byte[] huge(byte[] png) {
        byte[] huge = png.clone();
        for (int at : new int[] {17, 21}) {
            huge[at] = 1;
            huge[at + 1] = (byte) 0x86;
            huge[at + 2] = (byte) 0xA0;
        }
        CRC32 sum = new CRC32();
        sum.update(huge, 12, 17);
        ByteBuffer.wrap(huge).putInt(29, (int) sum.getValue());
        return huge;
    }
}
