package org.needlewise.content.check;

import org.needlewise.content.LearningModule;
import org.needlewise.content.Statement.Answer;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;

/** Checks that neither always answering "myth" nor always answering "fact" works well. */
final class MythShareCheck {

    private static final int FEWEST = 40;
    private static final int MOST = 60;

    private MythShareCheck() {}

    static void check(LearningModule module, Place quiz, Problems problems) {
        long all = module.statements().size();
        long myths = module.statements().stream()
                .filter(statement -> statement.first().answer() == Answer.MYTH)
                .count();
        if (all > 0 && (myths * 100 < FEWEST * all || myths * 100 > MOST * all)) {
            problems.advise(
                    quiz, myths + " of " + all + " statements are myths", FEWEST + " to " + MOST + " of a hundred");
        }
    }
}
