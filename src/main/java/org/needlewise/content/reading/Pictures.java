package org.needlewise.content.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlewise.content.Picture;
import org.needlewise.content.check.SvgCheck;
import org.needlewise.content.file.Nearest;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problem;
import org.needlewise.content.file.Problems;
import org.needlewise.content.file.Severity;
import org.needlewise.content.file.TextFile;
import org.needlewise.content.file.Words;

/** The pictures in a module's folder of images, checked for safety. */
final class Pictures {

    static final String FOLDER = "images";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}\\.svg");
    private static final Pattern LINK = Pattern.compile("(?:\\.\\./){1,2}images/(" + NAME + ")");
    private static final int DIGEST_LENGTH = 12;

    private final Folder folder;
    private final Problems problems;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, List<Problem>> found = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<String> renamed = new TreeSet<>();

    private Pictures(Folder folder) {
        this.folder = folder;
        this.problems = folder.problems();
    }

    static Pictures read(Folder module) {
        Folder folder = module.within(FOLDER, List.of());
        Pictures pictures = new Pictures(folder);
        for (String name : folder.files(name -> NAME.matcher(name).matches())) {
            Path file = folder.at(name);
            Problems own = new Problems();
            // An unsafe picture is kept, so that it is not reported as missing too. Its problem rejects the module.
            Optional<String> text = TextFile.read(file, folder.path(), own).map(SvgCheck::withoutDoctype);
            text.ifPresent(svg -> SvgCheck.check(file, svg, own));
            pictures.texts.put(name, text.orElse(""));
            pictures.found.put(name, own.list());
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
        Optional<String> other = svg == null ? folder.renamed(name) : Optional.empty();
        if (other.isPresent()) {
            renamed.add(other.get());
            folder.tellName(other.get(), name);
            return Optional.empty();
        }
        if (svg == null) {
            problems.add(
                    place,
                    "the picture " + Words.quoted(link) + " does not exist",
                    "a picture in the folder 'images'",
                    Nearest.to(link, links()));
            return Optional.empty();
        }
        if (used.add(name)) {
            tell(Severity.MISTAKE, name);
        }
        return Optional.of(new Picture(name, alt, digest(svg)));
    }

    /** Tells of everything in the folder that no text shows. Its problems are advice, because it is not shown. */
    void tellUnused() {
        boolean allIsKnown = !problems.hasMistakes();
        for (String name : folder.all()) {
            Place place = Place.top(folder.at(name));
            if (renamed.contains(name)) {
                continue;
            }
            if (!texts.containsKey(name)) {
                problems.advise(place, "the file is not known here", "SVG pictures with names such as ice-pack.svg");
            } else if (!used.contains(name)) {
                tell(Severity.ADVICE, name);
                if (allIsKnown) {
                    problems.advise(place, "no text shows the picture", "only pictures that are shown");
                }
            }
        }
        folder.tellUnknownFolders(List.of());
    }

    private void tell(Severity severity, String name) {
        for (Problem problem : found.getOrDefault(name, List.of())) {
            Place place = new Place(problem.file(), problem.line());
            problems.add(severity, place, problem.found(), problem.expected(), problem.suggestion());
        }
    }

    /** The SVG of each picture that a text shows. */
    Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>(texts);
        shown.keySet().retainAll(used);
        return shown;
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
