package org.needlewise.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needlewise.clinic.SampleClinic;
import org.needlewise.content.LearningModule;
import org.needlewise.content.reading.ModuleReader;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.summary.Press;
import org.needlewise.summary.Summary;

/** How long it takes to make the PDF of a summary of the shipped module, and how large it is. */
final class PdfMaking {

    private static final int TIMES = 101;
    private static final int TIMES_TO_WARM_UP = 400;
    private static final double MOST_MILLIS = 30;
    private static final double MOST_KILOBYTES = 300;

    private PdfMaking() {}

    static void measure(Path root, Report report) {
        Summary summary = summary(root);
        Press press = new Press();
        for (int time = 0; time < TIMES_TO_WARM_UP; time++) {
            press.print(summary);
        }
        List<Double> millis = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long begin = System.nanoTime();
            press.print(summary);
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        report.add(Row.of("PDF, warm", new Figures(millis), "ms").atMost(MOST_MILLIS));
        report.add(Row.of("PDF, size", press.print(summary).length / 1e3, "KB").atMost(MOST_KILOBYTES));
    }

    private static Summary summary(Path root) {
        LearningModule module = ModuleReader.read(root.resolve("quizzes/microneedling"), LocalDate.MAX)
                .edition()
                .orElseThrow()
                .in(Locale.ENGLISH);
        Journey journey = Journey.begin(module.id());
        for (Change change : changes(module)) {
            journey = journey.after(change, module).orElseThrow();
        }
        return Summary.of(
                journey, module, SampleClinic.create(), module.review().last());
    }

    private static List<Change> changes(LearningModule module) {
        List<Change> changes = new ArrayList<>();
        module.selfCheck().stream()
                .limit(3)
                .forEach(item -> changes.add(new Change.AnswerItem(item.id(), SelfCheckAnswer.YES)));
        module.questions().stream().limit(3).forEach(question -> changes.add(new Change.ChooseQuestion(question.id())));
        module.values().stream().limit(2).forEach(value -> changes.add(new Change.ChooseValue(value.id())));
        module.readiness()
                .forEach(statement -> changes.add(new Change.RateReadiness(statement.id(), ReadinessAnswer.TALK)));
        return changes;
    }
}
