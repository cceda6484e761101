package org.needlewise.ui;

import java.util.List;
import org.needlewise.content.About;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.Review;
import org.needlewise.content.SampleModule;
import org.needlewise.content.Source;

/** The sample module with one thing changed. */
public final class Variant {

    private static final LearningModule SAMPLE = SampleModule.create();

    private Variant() {}

    /** Another module to choose, with its own title. */
    public static LearningModule titled(String id, String title) {
        About about = SAMPLE.about();
        About renamed = new About(
                title,
                about.invitation(),
                about.picture(),
                about.morePictures(),
                about.notice(),
                about.decision(),
                about.aftercare(),
                about.call(),
                about.worry());
        return with(id, renamed, SAMPLE.lessons(), SAMPLE.review());
    }

    public static LearningModule reviewed(Review review) {
        return with(SAMPLE.id(), SAMPLE.about(), SAMPLE.lessons(), review);
    }

    public static LearningModule from(List<Source> sources, Review review) {
        return with(SAMPLE.id(), SAMPLE.about(), SAMPLE.lessons(), sources, review);
    }

    public static LearningModule teaching(Lesson lesson) {
        return with(SAMPLE.id(), SAMPLE.about(), List.of(lesson), SAMPLE.review());
    }

    private static LearningModule with(String id, About about, List<Lesson> lessons, Review review) {
        return with(id, about, lessons, SAMPLE.sources(), review);
    }

    private static LearningModule with(
            String id, About about, List<Lesson> lessons, List<Source> sources, Review review) {
        return new LearningModule(
                id,
                SAMPLE.version(),
                SAMPLE.language(),
                about,
                lessons,
                SAMPLE.selfCheck(),
                SAMPLE.statements(),
                SAMPLE.questions(),
                SAMPLE.values(),
                SAMPLE.readiness(),
                SAMPLE.terms(),
                sources,
                review);
    }
}
