package org.needlewise.content.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlewise.content.Picture;
import org.needlewise.content.check.SvgCheck;
import org.needlewise.content.file.Nearest;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;
import org.needlewise.content.file.TextFile;
import org.needlewise.content.file.Words;

/** The pictures in a module's folder of images, checked for safety. */
final class Pictures {

    static final String FOLDER = "images";

    private static final Pattern LINK = Pattern.compile("(?:\\.\\./){1,2}images/([a-z0-9][a-z0-9-]{0,59}\\.svg)");
    private static final int DIGEST_LENGTH = 12;

    private final Problems problems;
    private final Map<String, String> texts = new TreeMap<>();

    private Pictures(Problems problems) {
        this.problems = problems;
    }

    static Pictures read(Folder module, Problems problems) {
        Pictures pictures = new Pictures(problems);
        Folder folder = module.within(FOLDER, List.of());
        for (String name : folder.files(name -> name.endsWith(".svg"))) {
            Path file = folder.at(name);
            // An unsafe picture is kept, so that it is not reported as missing too. Its problem rejects the module.
            Optional<String> text = TextFile.read(file, folder.path(), problems).map(SvgCheck::withoutDoctype);
            text.ifPresent(svg -> SvgCheck.check(file, svg, problems));
            pictures.texts.put(name, text.orElse(""));
        }
        return pictures;
    }

    static boolean isLink(String text) {
        return LINK.matcher(text).matches();
    }

    /** The picture for a link such as {@code ../images/ice-pack.svg}. */
    Optional<Picture> find(String link, String alt, Place place) {
        Matcher matcher = LINK.matcher(link);
        if (!matcher.matches()) {
            problems.add(
                    place,
                    "the picture " + Words.quoted(link),
                    "an SVG picture of the module, such as ../images/ice-pack.svg",
                    Nearest.to(link, links()));
            return Optional.empty();
        }
        String name = matcher.group(1);
        String svg = texts.get(name);
        if (svg == null) {
            problems.add(
                    place,
                    "the picture " + Words.quoted(link) + " does not exist",
                    "a picture in the folder 'images'",
                    Nearest.to(link, links()));
            return Optional.empty();
        }
        return Optional.of(new Picture(name, alt, digest(svg)));
    }

    Map<String, String> texts() {
        return texts;
    }

    private List<String> links() {
        return texts.keySet().stream().map(name -> "../images/" + name).toList();
    }

    private static String digest(String svg) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
