package org.needlewise.station;

import static java.util.Map.entry;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needlewise.clinic.Clinic;
import org.needlewise.clinic.Offer;
import org.needlewise.clinic.Privacy;
import org.needlewise.clinic.Station;
import org.needlewise.clinic.TextDirection;
import org.needlewise.content.Modules;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Renders the pages of a station that do not need the program: plain HTML, without a session. */
@Component
class KioskPages {

    private static final String BUILT = "META-INF/VAADIN/webapp/VAADIN/build/";
    private static final String FONT = "atkinson-hyperlegible-next-latin-wght-normal-*.woff2";

    private final TemplateEngine templates;
    private final Modules modules;
    private final Clinic clinic;
    private final MessageSource words;
    private final Invitations invitations;
    private final String font = font();

    KioskPages(TemplateEngine templates, Modules modules, Clinic clinic, MessageSource words, Invitations invitations) {
        this.templates = templates;
        this.modules = modules;
        this.clinic = clinic;
        this.words = words;
        this.invitations = invitations;
    }

    String attract(Station station, String nonce) {
        List<Invitation> all = invitations.of(station);
        String wait = word("kiosk.wait", Locale.forLanguageTag(all.getFirst().language()));
        AttractPage page =
                new AttractPage(clinic, !modules.languages().isEmpty(), font, invitations.pictures(), all, wait);
        return html("station/attract.jte", Map.of("page", page, "nonce", nonce));
    }

    String question(ConfirmationPage page, String nonce) {
        Confirmation question = page.question();
        Locale language = page.language();
        String heading = word(question.heading, language);
        Stream<String> texts = Stream.of(word(question.text, language, page.name()));
        Stream<String> again = page.again() ? Stream.of(word("kiosk.again", language)) : Stream.empty();
        return html(
                "station/question.jte",
                Map.ofEntries(
                        entry("nonce", nonce),
                        entry("language", language.toLanguageTag()),
                        entry("direction", TextDirection.of(language).html()),
                        entry("accent", clinic.accent()),
                        entry("heading", heading),
                        entry("texts", Stream.concat(again, texts).toList()),
                        entry("action", page.action()),
                        entry("token", page.token()),
                        entry("yes", word(question.yes, language)),
                        entry("no", word(question.no, language)),
                        entry("start", page.start().mark)));
    }

    /** @param here the station; empty for a regular browser, where the page stays */
    String ended(EndPage page, Optional<Station> here, Locale language, String nonce) {
        String cleared = word(Privacy.CLEARED.key(), language);
        boolean paper = here.map(station -> station.offers(Offer.PRINT)).orElse(true);
        List<String> texts = page.heading.isEmpty()
                ? List.of()
                : paper ? List.of(word("ended.take", language), cleared) : List.of(cleared);
        return html(
                "station/ended.jte",
                Map.ofEntries(
                        entry("nonce", nonce),
                        entry("language", language.toLanguageTag()),
                        entry("direction", TextDirection.of(language).html()),
                        entry("accent", clinic.accent()),
                        entry("font", font),
                        entry("heading", page.heading.isEmpty() ? cleared : word(page.heading, language)),
                        entry("text", String.join(" ", texts)),
                        entry(
                                "stay",
                                here.map(station -> String.valueOf(page.stay)).orElse("")),
                        entry("again", word("ended.again", language))));
    }

    /** The wanted language, if there are texts in it. */
    Locale language(@Nullable String wanted, Locale otherwise) {
        return Optional.ofNullable(wanted)
                .map(Locale::forLanguageTag)
                .filter(modules.languages()::contains)
                .orElse(otherwise);
    }

    /** @param patience how long a station waits for any activity of its patient */
    String offline(Duration patience, Locale language, String nonce) {
        return html(
                "station/offline.jte",
                Map.of(
                        "nonce", nonce,
                        "patience", String.valueOf(patience.toSeconds()),
                        "language", language.toLanguageTag(),
                        "accent", clinic.accent(),
                        "heading", word("kiosk.offline", language),
                        "text", word("kiosk.offline.text", language)));
    }

    String noSuchName(Locale language) {
        return word("kiosk.no-such-name", language);
    }

    private String word(String key, Locale language, Object... arguments) {
        return words.getMessage(key, arguments.length == 0 ? null : arguments, language);
    }

    private String html(String template, Map<String, Object> parameters) {
        StringOutput out = new StringOutput();
        templates.render(template, parameters, out);
        return out.toString();
    }

    /** The URL of the screens' font in the build. If it is missing, the browser uses another font. */
    private static String font() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + BUILT + FONT))
                    .map(found -> "/VAADIN/build/" + found.getFilename())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
