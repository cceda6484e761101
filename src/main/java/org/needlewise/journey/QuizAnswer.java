package org.needlewise.journey;

import org.needlewise.content.Statement;

/**
 * What a patient answered to a statement.
 *
 * @param statement the id of the statement
 * @param again whether it was asked in its second wording
 */
public record QuizAnswer(String statement, boolean again, Statement.Answer given) {

    public QuizAnswer {
        Ids.check(statement);
    }
}
