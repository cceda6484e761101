package org.needlewise.content.check;

import java.time.Duration;
import java.util.Locale;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.file.Place;

/** Checks that a lesson takes at most two minutes, and the whole visit at most ten. */
final class TimeCheck {

    private static final Duration LESSON = Duration.ofMinutes(2);
    private static final Duration WHOLE_WAY = Duration.ofMinutes(10);

    private TimeCheck() {}

    static void check(LanguageFindings findings, LearningModule module, Place place) {
        for (Lesson lesson : module.lessons()) {
            if (lesson.time().compareTo(LESSON) > 0) {
                Place file = findings.defined(Kind.LESSON).getOrDefault(lesson.id(), place);
                findings.problems()
                        .advise(file, "the lesson takes " + shown(lesson.time()), "at most " + shown(LESSON));
            }
        }
        if (module.time().compareTo(WHOLE_WAY) > 0) {
            findings.problems()
                    .advise(place, "the whole way takes " + shown(module.time()), "at most " + shown(WHOLE_WAY));
        }
    }

    /** Rounded up to tenths of a second, so that what is too long never reads as the limit. */
    static String shown(Duration time) {
        long tenths = Math.ceilDiv(time.toMillis(), 100);
        String shown = String.format(Locale.ROOT, "%d:%02d", tenths / 600, tenths / 10 % 60);
        return shown + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " minutes";
    }
}
