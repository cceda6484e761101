package org.needlewise.journey;

import java.util.List;
import org.needlewise.content.Statement;

/** The numbers of constants in a code: their positions here. Append new constants, and never reuse a position. */
final class CodeNumbers {

    static final List<Step> STEPS =
            List.of(Step.LEARN, Step.CHECK_YOURSELF, Step.MYTH_OR_FACT, Step.QUESTIONS, Step.READY, Step.SUMMARY);

    static final List<SelfCheckAnswer> SELF_CHECK =
            List.of(SelfCheckAnswer.YES, SelfCheckAnswer.NO, SelfCheckAnswer.NOT_SURE, SelfCheckAnswer.DISCUSS);

    static final List<Statement.Answer> QUIZ = List.of(Statement.Answer.MYTH, Statement.Answer.FACT);

    static final List<ReadinessAnswer> READINESS =
            List.of(ReadinessAnswer.YES, ReadinessAnswer.NOT_YET, ReadinessAnswer.TALK);

    private CodeNumbers() {}

    /** @throws IllegalArgumentException for a number without a constant */
    static <E> E constant(List<E> constants, int number) {
        if (number < 0 || number >= constants.size()) {
            throw new IllegalArgumentException("unknown constant");
        }
        return constants.get(number);
    }
}
