package org.needlewise.station;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.needlewise.clinic.Clinic;
import org.needlewise.clinic.Privacy;
import org.needlewise.clinic.Station;
import org.needlewise.clinic.TextDirection;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.web.PictureController;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the first screen of a station says in each of its languages, and the pictures that it shows. */
@Component
class Invitations {

    private static final String FIRST_SCREEN = "/";
    private static final String LESSONS = "/learn";

    /** As many as a slow turn shows before someone has walked past. */
    private static final int MOST_PICTURES = 4;

    private final Modules modules;
    private final Clinic clinic;
    private final MessageSource words;
    private final Clock clock;

    Invitations(Modules modules, Clinic clinic, MessageSource words, Clock clock) {
        this.modules = modules;
        this.clinic = clinic;
        this.words = words;
        this.clock = clock;
    }

    /** One for each language of the station, or one that asks for patience while nothing is taught. */
    List<Invitation> of(Station station) {
        List<Locale> languages = languages(station);
        return modules.languages().isEmpty()
                ? languages.stream().map(this::preparing).toList()
                : languages.stream()
                        .map(language -> inviting(language, languages.size() == 1))
                        .toList();
    }

    /** The URLs of the cover picture of each module, then of the others. */
    List<String> pictures() {
        List<LearningModule> taught = modules.all(Locale.ENGLISH);
        Stream<String> covers = taught.stream()
                .map(module -> PictureController.path(module, module.about().picture()));
        Stream<String> others = taught.stream()
                .flatMap(module ->
                        module.about().morePictures().stream().map(picture -> PictureController.path(module, picture)));
        return Stream.concat(covers, others).limit(MOST_PICTURES).toList();
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
    private Invitation inviting(Locale language, boolean alone) {
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

    private String word(String key, Locale language, Object... arguments) {
        return words.getMessage(key, arguments.length == 0 ? null : arguments, language);
    }
}
