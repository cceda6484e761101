package org.needlewise.station;

import static java.util.Map.entry;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.web.PictureController;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Renders the pages of a station that do not need the program: plain HTML, without a session. */
@Component
class KioskPages {

    private static final String BUILT = "META-INF/VAADIN/webapp/VAADIN/build/";
    private static final String FONT = "atkinson-hyperlegible-next-latin-wght-normal-*.woff2";

    private static final String FIRST_SCREEN = "/";
    private static final String LESSONS = "/learn";

    /** As many as a slow turn shows before someone has walked past. */
    private static final int MOST_PICTURES = 4;

    private final TemplateEngine templates;
    private final Modules modules;
    private final Clinic clinic;
    private final MessageSource words;
    private final Clock clock;
    private final String font = font();

    KioskPages(TemplateEngine templates, Modules modules, Clinic clinic, MessageSource words, Clock clock) {
        this.templates = templates;
        this.modules = modules;
        this.clinic = clinic;
        this.words = words;
        this.clock = clock;
    }

    String attract(Station station, String nonce) {
        List<Locale> languages = languages(station);
        boolean inviting = !modules.languages().isEmpty();
        List<Invitation> invitations = languages.stream()
                .map(inviting ? language -> invitation(language, languages.size() == 1) : this::preparing)
                .toList();
        String wait = word("kiosk.wait", languages.getFirst());
        AttractPage page = new AttractPage(clinic, inviting, font, pictures(), invitations, wait);
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

    /** The station's languages that the modules have, or all of the modules' languages if there are none. */
    private List<Locale> languages(Station station) {
        List<Locale> taught = modules.languages();
        List<Locale> wanted =
                station.languages().stream().filter(taught::contains).toList();
        List<Locale> shown = wanted.isEmpty() ? taught : wanted;
        return shown.isEmpty() ? List.of(Locale.ENGLISH) : shown;
    }

    /** @param alone whether there is no other language to choose */
    private Invitation invitation(Locale language, boolean alone) {
        List<LearningModule> taught = modules.all(language);
        boolean settled = alone && taught.size() == 1;
        String heading = word("welcome.heading", language);
        String title = taught.size() == 1 ? taught.getFirst().about().title() : clinic.name();
        Stream<String> minutes =
                taught.stream().limit(1).map(module -> word("welcome.minutes", language, module.minutes()));
        Stream<String> promises = Stream.of(word("kiosk.taps", language), word(Privacy.STATION.key(), language));
        return new Invitation(
                language.toLanguageTag(),
                TextDirection.of(language).html(),
                title,
                heading,
                Stream.concat(minutes, promises).toList(),
                word("kiosk.start", language),
                (settled ? LESSONS : FIRST_SCREEN) + "?" + KioskController.LANGUAGE + "=" + language.toLanguageTag(),
                settled ? smallPrint(taught.getFirst()) : List.of());
    }

    /** The same words as on the screen that is shown while no module can be taught. */
    private Invitation preparing(Locale language) {
        return new Invitation(
                language.toLanguageTag(),
                TextDirection.of(language).html(),
                clinic.name(),
                word("preparing.heading", language),
                List.of(word("preparing.text", language)),
                "",
                "",
                List.of());
    }

    private List<String> smallPrint(LearningModule module) {
        return SmallPrint.lines(
                module, LocalDate.now(clock), (key, arguments) -> word(key, module.language(), arguments));
    }

    /** The cover picture of each module, then the others. */
    private List<String> pictures() {
        List<LearningModule> taught = modules.all(Locale.ENGLISH);
        Stream<String> covers = taught.stream()
                .map(module -> PictureController.path(module, module.about().picture()));
        Stream<String> others = taught.stream()
                .flatMap(module ->
                        module.about().morePictures().stream().map(picture -> PictureController.path(module, picture)));
        return Stream.concat(covers, others).limit(MOST_PICTURES).toList();
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
