package org.needlewise.content.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.file.Problem;
import org.needlewise.content.file.Problems;

/** Pictures as drawing programs write them, and the ways in which such a picture could reach further. */
class SvgExportsTest {

    private static final String INKSCAPE = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- Created with Inkscape (http://www.inkscape.org/) -->
            <svg width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg5"
               inkscape:version="1.3.2 (091e20e, 2023-11-25)" sodipodi:docname="ear's care.svg"
               inkscape:export-filename="C:\\Users\\me\\url(x).png"
               xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
               xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
               xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"
               xmlns:svg="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
               xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <title id="title1">It's an ear</title>
              <metadata id="metadata5"><rdf:RDF><cc:Work rdf:about="">
                <dc:format>image/svg+xml</dc:format>
                <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>
                <cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/>
              </cc:Work></rdf:RDF></metadata>
              <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="0.7" showgrid="false">
                <inkscape:page x="0" y="0" width="210" height="297" id="page2"/>
                <inkscape:grid type="xygrid" id="grid1"/>
              </sodipodi:namedview>
              <defs id="defs2">
                <linearGradient inkscape:collect="always" id="linearGradient1"><stop style="stop-color:#ff0000;stop-opacity:1;" offset="0"/></linearGradient>
                <radialGradient inkscape:collect="always" xlink:href="#linearGradient1" id="radialGradient2" gradientUnits="userSpaceOnUse" gradientTransform="matrix(1,0,0,-1,0,1)"/>
                <clipPath clipPathUnits="userSpaceOnUse" id="clipPath12"><rect width="1" height="1" style="fill:url(#radialGradient2)"/></clipPath>
                <inkscape:path-effect effect="spiro" id="path-effect3" is_visible="true"/>
                <marker style="overflow:visible" id="Arrow1Lend" refX="0" orient="auto" inkscape:isstock="true"><path d="M 0,0 5,-5 Z" transform="scale(0.8) rotate(180)"/></marker>
                <filter style="color-interpolation-filters:sRGB" id="filter9" x="-0.1"><feTurbulence baseFrequency="0.1"/><feGaussianBlur stdDeviation="1"/><feComponentTransfer><feFuncR type="gamma"/></feComponentTransfer></filter>
              </defs>
              <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" clip-path="url(#clipPath12)" mask="none">
                <path style="fill:url(#radialGradient2);stroke:#000;marker-end:url(#Arrow1Lend);filter:url(#filter9);-inkscape-font-specification:'sans-serif, Normal'" d="m 1,2 c 3,4 z" id="curl-1" sodipodi:nodetypes="cc" inkscape:connector-curvature="0"/>
                <text xml:space="preserve" style="font-family:'DejaVu Sans';-inkscape-font-specification:'DejaVu Sans, Normal';font-size:5px" id="text1"><tspan sodipodi:role="line" id="tspan1">Don't</tspan></text>
                <use x="0" y="0" xlink:href="#curl-1" id="use2" transform="translate(10,0)"/>
              </g>
            </svg>
            """;
    private static final String ILLUSTRATOR = """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg version="1.1" id="Layer_1" data-name="Layer 1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
               xmlns:x="http://ns.adobe.com/Extensibility/1.0/" xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" xmlns:graph="http://ns.adobe.com/Graphs/1.0/"
               viewBox="0 0 100 100" style="enable-background:new 0 0 100 100;" xml:space="preserve" i:viewOrigin="0 0">
            <style type="text/css">
            <![CDATA[
              .st0{fill:url(#SVGID_1_);}
              .st1{clip-path:url(#SVGID_00000012345_);fill:#FFFFFF;}
              .cls-1,.cls-2{font-family:MyriadPro-Regular, Myriad Pro;font-size:12px;}
              .st2 .cls-2:hover{opacity:.5;}
              @media print { .st3 { display: none; } }
            ]]>
            </style>
            <metadata><?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?></metadata>
            <g id="_x31__clip_url_Image"><linearGradient id="SVGID_1_" gradientUnits="userSpaceOnUse" x1="0"><stop offset="0" style="stop-color:#FFF"/></linearGradient></g>
            <defs><rect id="SVGID_2_" width="10" height="10"/></defs>
            <clipPath id="SVGID_00000012345_"><use xlink:href="#SVGID_2_" style="overflow:visible;"/></clipPath>
            <g class="st1" data-name="&lt;Clip Group&gt; it's url(x)"><path class="st0 cls-1" d="M1,2"/><text transform="matrix(1 0 0 1 3 4)" class="cls-2" font-family="'MyriadPro-Regular'">Ear</text></g>
            </svg>
            """;
    private static final String FIGMA = """
            <svg width="64" height="64" viewBox="0 0 64 64" fill="none" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
            <g clip-path="url(#clip0_12:34)" filter="url(#filter0_d_1_2)">
            <mask id="mask0_1_2" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0"><path d="M0 0h1" fill="white"/></mask>
            <g mask="url(#mask0_1_2)" style="mix-blend-mode:multiply"><rect width="64" height="64" fill="url(#paint0_linear_1_2)" fill-opacity="0.5"/></g>
            <rect width="64" height="64" fill="url(#pattern0)"/>
            <foo:bar xmlns:foo="http://www.figma.com/figma/ns" foo:note="it's"/>
            </g>
            <defs>
            <pattern id="pattern0" patternContentUnits="objectBoundingBox" width="1" height="1"><use xlink:href="#image0_1_2" transform="scale(0.01)"/></pattern>
            <filter id="filter0_d_1_2" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="BackgroundImageFix"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0" result="hardAlpha"/><feOffset dy="4"/><feBlend mode="normal" in2="BackgroundImageFix" result="effect1_dropShadow"/></filter>
            <linearGradient id="paint0_linear_1_2" x1="0" gradientUnits="userSpaceOnUse"><stop stop-color="#fff"/><stop offset="1" stop-color="rgb(0 0 0 / 50%)" stop-opacity="0"/></linearGradient>
            <clipPath id="clip0_12:34"><rect width="64" height="64" fill="white"/></clipPath>
            <image id="image0_1_2" width="1" height="1" preserveAspectRatio="none" xlink:href="data:image/png;base64,iVBORw0KGgo="/>
            </defs>
            </svg>
            """;
    private static final String CANVA = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="500" zoomAndPan="magnify" viewBox="0 0 375 375" height="500" preserveAspectRatio="xMidYMid meet" version="1.0">
            <defs><g/><clipPath id="_curl-9a3"><path d="M 0 0 L 1 0 Z" clip-rule="nonzero"/></clipPath><filter x="0%" y="0%" width="100%" height="100%" id="_0f:2"><feColorMatrix values="0 0 0 0 1 0 0 0 0 1" color-interpolation-filters="sRGB"/></filter>
            <mask id="_m"><g filter="url(#_0f:2)"><rect x="-37.5" width="450" fill="#000000" fill-opacity="0.7"/></g></mask></defs>
            <g clip-path="url(#_curl-9a3)" mask="url('#_m')"><path fill="#ffffff" d="M 0 0" fill-opacity="1" fill-rule="nonzero"/><image x="0" y="0" width="10" xlink:href="data:image/jpeg;base64,/9j/4AAQ
            SkZJRg==" height="10" preserveAspectRatio="xMidYMid meet"/></g>
            <g fill="#000000" fill-opacity="1"><g transform="translate(1, 2)"><g><path d="M 1 1"/></g></g></g>
            </svg>
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDrawingProgramsWriteIsFine(String program, String svg) {
        assertThat(messages(svg)).isEmpty();
    }

    static Stream<Arguments> whatDrawingProgramsWriteIsFine() {
        return Stream.of(
                arguments("Inkscape", INKSCAPE),
                arguments("Illustrator", ILLUSTRATOR),
                arguments("Figma", FIGMA),
                arguments("Canva", CANVA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.a{fill:url(https://example.org/a)}</style>",
                "<style>.a{fill:url('//example.org/a')}</style>",
                "<style>.a{fill:url(a.svg#b)}</style>",
                "<style>@import 'x.css';</style>",
                "<style>@import url(x.css);</style>",
                "<style>@IMPORT 'x.css';</style>",
                "<style>@\\69mport 'x.css';</style>",
                "<style>.a{background:u\\72l(x)}</style>",
                "<style>.a{background:image-set('x.png' 1x)}</style>",
                "<style>.a{background:-webkit-image-set('x.png' 1x)}</style>",
                "<style>.a{background:image('x.png')}</style>",
                "<style>.a{background:src('x.png')}</style>",
                "<style>.a{background:cross-fade(url(#a), 'x.png')}</style>",
                "<style>@font-face{font-family:x;src:url(https://example.org/x.woff)}</style>",
                "<style>@font-face{font-family:x;src:url(data:font/woff;base64,AAAA)}</style>",
                "<style>.a{fill:/**/url(/**/x.svg)}</style>",
                "<style>.a{fill:url(\n'x.svg'\n)}</style>",
                "<style>.a{content:'\n';fill:url(x)}</style>",
                "<style>.a{--u:url(x.svg)}</style>",
                "<style>.a{behavior:url(#x)}</style>",
                "<style>.a{-moz-binding:url(#x)}</style>",
                "<style>.a{width:expression(alert(1))}</style>",
                "<style>.a{background:element(#x)}</style>",
                "<style>.a{fill:url(x.svg</style>",
                "<style><script>alert(1)</script></style>",
                "<g style=\"fill:url(x.svg)\"/>",
                "<g style=\"fill:URL(x.svg)\"/>",
                "<g style=\"fill:url( 'x.svg' )\"/>",
                "<g style=\"fill:url('#a' x.svg)\"/>",
                "<g style=\"fill:url(#a);mask:url(x.svg)\"/>",
                "<g style=\"fill:/*'*/url(x.svg)/*'*/\"/>",
                "<g fill=\"url(&#104;ttps://example.org)\"/>",
                "<g cursor=\"url(x.cur), auto\"/>",
                "<g marker-end=\"url(x.svg#a)\"/>",
                "<g fill=\"url(data:image/svg+xml;base64,AAAA)\"/>",
                "<g xml:base=\"https://example.org/\"><use href=\"#a\"/></g>",
                "<image href=\"https://example.org/a.png\"/>",
                "<image href=\"a.png\"/>",
                "<image href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>",
                "<image href=\"data:image/svg+xml,%3Csvg%3E\"/>",
                "<image href=\"data:text/html;base64,PGI+\"/>",
                "<image href=\"data:,x\"/>",
                "<image src=\"a.png\"/>",
                "<use href=\"data:image/svg+xml;base64,AAAA#a\"/>",
                "<use href=\"javascript:alert(1)\"/>",
                "<use href=\" x.svg#a\"/>",
                "<use href=\"\"/>",
                "<textPath href=\"x.svg#a\">a</textPath>",
                "<linearGradient href=\"x.svg#a\"/>",
                "<feImage href=\"#a\"/>",
                "<a href=\"#a\"/>",
                "<set attributeName=\"href\" to=\"x.svg\"/>",
                "<animate attributeName=\"href\" values=\"x.svg\"/>",
                "<animateTransform attributeName=\"transform\"/>",
                "<animateMotion path=\"M0 0\"/>",
                "<script href=\"#a\"/>",
                "<metadata><script>alert(1)</script></metadata>",
                "<switch><foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\">a</b></foreignObject></switch>",
                "<b xmlns=\"http://www.w3.org/1999/xhtml\" onclick=\"alert(1)\"/>",
                "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"x\"/>",
                "<p:script xmlns:p=\"http://www.w3.org/2000/svg\">alert(1)</p:script>",
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"/>",
                "<handler xmlns=\"http://www.w3.org/2001/xml-events\"/>",
                "<g onmouseover=\"alert(1)\"/>",
                "<g OnFocus=\"alert(1)\"/>",
                "<svg onload=\"alert(1)\"/>",
                "<?xml-stylesheet href='x.css'?>",
                "<?php echo 1 ?>",
                "<g>&xxe;</g>",
                "<discard/>",
                "<cursor href=\"x.cur\"/>",
                "<font-face-uri href=\"x.woff\"/>",
                "<video href=\"x.mp4\"/>",
                "<audio href=\"x.mp3\"/>",
                "<tref href=\"x.svg#a\"/>",
                "<mpath href=\"#a\"/>"
            })
    void whatReachesOutIsRefused(String inner) {
        assertThat(messages("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + inner + "</svg>"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'b'>]>",
                "<!DOCTYPE svg SYSTEM 'file:///etc/hostname'>",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'https://example.org/a.dtd'>",
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"https://example.org/a.dtd\">",
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE svg><!DOCTYPE svg [<!ENTITY a 'b'>]>"
            })
    void aDocumentTypeThatDeclaresSomethingIsRefused(String doctype) {
        assertThat(messages(doctype + "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
                .isNotEmpty();
    }

    @Test
    void aDocumentTypeIsNotKept() {
        assertThat(SvgCheck.withoutDoctype(ILLUSTRATOR))
                .doesNotContain("DOCTYPE")
                .hasSameSizeAs(ILLUSTRATOR);
    }

    @Test
    void aStyleSheetMultipliesAsAttributesDo() {
        StringBuilder inner = new StringBuilder("<style>");
        for (int level = 0; level < 6; level++) {
            inner.append(".l%s{mask:url(#m%s)}".formatted(level, level + 1));
        }
        inner.append("</style>");
        for (int level = 0; level < 6; level++) {
            inner.append("<mask id='m%s'>%s</mask>"
                    .formatted(level, "<rect class='l%s'/>".formatted(level).repeat(10)));
        }
        inner.append("<mask id='m6'><rect/></mask>");

        assertThat(messages("<svg xmlns='http://www.w3.org/2000/svg'>" + inner + "</svg>"))
                .singleElement()
                .asString()
                .contains("more than 10,000 elements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#_a", "#a:b", "#%61:b", "#1"})
    void aLinkWithAnyNameIsFollowed(String link) {
        String id = link.equals("#%61:b") ? "a:b" : link.substring(1);
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg'><g id='%s'><use href='%s'/></g></svg>".formatted(id, link);

        assertThat(messages(svg)).singleElement().asString().contains("an element that draws itself");
    }

    private static List<String> messages(String svg) {
        Problems problems = new Problems();
        SvgCheck.check(Path.of("ear.svg"), SvgCheck.withoutDoctype(svg), problems);
        return problems.list().stream().map(Problem::message).toList();
    }
}
