package org.needlewise.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlewise.clinic.Clinic;
import org.needlewise.content.About;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Review;
import org.needlewise.content.Source;
import org.needlewise.journey.Journey;

/**
 * What a patient brings to the conversation: a preparation, not a consent form. It is the same on screen and on paper.
 *
 * @param title the title of the module
 * @param day the day that the summary was made for
 * @param selfCheck how much of the self-check was answered
 * @param talkAbout the self-check items that apply or may apply, with what to do
 * @param values what matters most to the patient, in the order it was chosen
 * @param questions what to ask, in the patient's order
 * @param care when to call the doctor, and what to do after the treatment
 * @param notice that this is general information
 * @param decision that the decision is the patient's own
 * @param version the version of the module
 * @param review when the module was reviewed, and by whom
 */
public record Summary(
        String title,
        LocalDate day,
        Locale language,
        SelfCheckCount selfCheck,
        List<Line> talkAbout,
        List<Line> values,
        List<Line> questions,
        Learned learned,
        Readiness readiness,
        CareAdvice care,
        String notice,
        String decision,
        Clinic clinic,
        String version,
        List<Source> sources,
        Review review) {

    public Summary {
        talkAbout = List.copyOf(talkAbout);
        values = List.copyOf(values);
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
    }

    public static Summary of(Journey journey, LearningModule module, Clinic clinic, LocalDate day) {
        Lines lines = new Lines(journey, module);
        About about = module.about();
        return new Summary(
                about.title(),
                day,
                module.language(),
                lines.selfCheck(),
                lines.talkAbout(),
                lines.values(),
                lines.questions(),
                lines.learned(),
                lines.readiness(),
                lines.care(),
                about.notice(),
                about.decision(),
                clinic,
                module.version(),
                module.sources(),
                module.review());
    }

    /** All sources in one line. */
    public String citations() {
        return sources.stream().map(Source::citation).collect(Collectors.joining("; "));
    }

    /** Whether the module's next review was due before this day. */
    public boolean overdue() {
        return review.overdueOn(day);
    }

    /**
     * How many self-check items were answered. One without an answer is not a No.
     *
     * @param total how many there are
     */
    public record SelfCheckCount(int answered, int total) {}

    /** All texts on the lines that are kept, and the clinic's name. */
    Stream<String> texts() {
        Stream<Line> lines = Stream.of(
                        talkAbout,
                        values,
                        questions,
                        readiness.open().stream().map(Readiness.Open::line).toList(),
                        learned.lines())
                .flatMap(List::stream)
                .filter(Line::kept);
        return Stream.of(
                        Stream.of(clinic.name()),
                        lines.flatMap(line -> Stream.concat(Stream.of(line.text()), line.detail().stream())),
                        care.kept() ? care.texts() : Stream.<String>empty())
                .flatMap(texts -> texts);
    }
}
