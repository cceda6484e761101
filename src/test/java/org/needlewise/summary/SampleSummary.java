package org.needlewise.summary;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needlewise.clinic.Clinic;
import org.needlewise.clinic.Logo;
import org.needlewise.clinic.Paper;
import org.needlewise.content.Review;
import org.needlewise.content.Source;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Realistic summaries of complete visits, in languages with several scripts. */
final class SampleSummary {

    static final Locale HINDI = Locale.of("hi");
    static final Locale ARABIC = Locale.of("ar");

    private static final ResourceBundleMessageSource WORDS = new ResourceBundleMessageSource();

    static {
        WORDS.setBasenames("summary/sample", "vaadin-i18n/translations");
        WORDS.setDefaultEncoding("UTF-8");
        WORDS.setFallbackToSystemLocale(false);
    }

    private final Locale language;

    private SampleSummary(Locale language) {
        this.language = language;
    }

    static MessageSource words() {
        return WORDS;
    }

    static SummaryPage pages(Logo logo) {
        return new SummaryPage(TemplateEngine.createPrecompiled(ContentType.Html), WORDS, logo, new PaperLogo(logo));
    }

    static Stream<Summary> inAllLanguages() {
        return Stream.of(Locale.ENGLISH, Locale.of("es"), HINDI, ARABIC).map(SampleSummary::in);
    }

    static Summary in(Locale language) {
        return new SampleSummary(language).summary(Paper.A4, 1);
    }

    static Summary onLetter() {
        return new SampleSummary(Locale.ENGLISH).summary(Paper.LETTER, 1);
    }

    /** One with so many lines that it takes two pages. */
    static Summary longOne(Locale language) {
        return new SampleSummary(language).summary(Paper.A4, 4);
    }

    /** One of a clinic of any name and numbers, with questions in the patient's own words. */
    static Summary asking(Locale language, String clinicName, String phone, String... own) {
        Summary usual = in(language);
        Clinic known = usual.clinic();
        Clinic clinic = new Clinic(
                clinicName,
                Optional.of(phone),
                Optional.of(phone),
                Optional.empty(),
                known.accent(),
                known.paper(),
                known.address());
        List<Line> questions = Stream.of(own)
                .map(text -> new Line(Line.OWN + text.hashCode(), text, Optional.empty(), Optional.empty(), true))
                .toList();
        return new Summary(
                usual.title(),
                usual.day(),
                usual.language(),
                usual.selfCheck(),
                usual.talkAbout(),
                usual.values(),
                questions,
                usual.learned(),
                usual.readiness(),
                usual.care(),
                usual.notice(),
                usual.decision(),
                clinic,
                usual.version(),
                usual.sources(),
                usual.review());
    }

    private Summary summary(Paper paper, int times) {
        return new Summary(
                text("title"),
                LocalDate.of(2026, 11, 22),
                language,
                new Summary.SelfCheckCount(10, 11),
                repeated(times, talkAbout()),
                lines("value", 2),
                repeated(times, lines("ask", 3)),
                new Learned(
                        10,
                        2,
                        12,
                        List.of(
                                new Learned.Point(learned(Optional.empty()), Optional.of(text("myth"))),
                                new Learned.Point(learned(Optional.of(text("fact.because"))), Optional.empty()))),
                readiness(),
                new CareAdvice(texts("call", 3), Optional.of(text("call.1")), texts("care", 3), true),
                text("notice"),
                text("decision"),
                clinic(paper),
                "1.0.0",
                List.of(new Source(text("title"), text("publisher"))),
                new Review(LocalDate.of(2026, 11, 20), LocalDate.of(2027, 11, 15), "The team", false));
    }

    private Clinic clinic(Paper paper) {
        return new Clinic(
                text("clinic"),
                Optional.of("+1 555 010 0199"),
                Optional.of("+1 555 010 0142"),
                Optional.empty(),
                "#0f6b6b",
                paper,
                Optional.empty());
    }

    private List<Line> talkAbout() {
        return List.of(
                talkAbout(1, SelfCheckAnswer.YES),
                talkAbout(2, SelfCheckAnswer.NOT_SURE),
                talkAbout(3, SelfCheckAnswer.DISCUSS));
    }

    private Line talkAbout(int number, SelfCheckAnswer answer) {
        return new Line(
                "talk:" + number,
                text("talk." + number),
                Optional.of(text("talk." + number + ".do")),
                Optional.of(answer),
                true);
    }

    private Readiness readiness() {
        List<Line> lines = lines("ready", 2);
        return new Readiness(
                true,
                false,
                List.of(
                        new Readiness.Open(lines.get(0), ReadinessAnswer.NOT_YET),
                        new Readiness.Open(lines.get(1), ReadinessAnswer.TALK)));
    }

    /** @param because why it is a fact; none is shown beside a myth */
    private Line learned(Optional<String> because) {
        return new Line("learned:fact", text("fact"), because, Optional.empty(), true);
    }

    private List<Line> lines(String kind, int count) {
        return texts(kind, count).stream()
                .map(text -> new Line(kind + ":" + text.hashCode(), text, Optional.empty(), Optional.empty(), true))
                .toList();
    }

    private List<String> texts(String kind, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> text(kind + "." + number))
                .toList();
    }

    private String text(String key) {
        return WORDS.getMessage("sample." + key, new Object[0], language);
    }

    private static List<Line> repeated(int times, List<Line> lines) {
        return IntStream.range(0, times).boxed().flatMap(_ -> lines.stream()).toList();
    }
}
