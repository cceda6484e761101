package org.needlewise.journey;

import org.needlewise.content.Statement;

/**
 * A patient's answer to a statement.
 *
 * @param statement the ID of the statement
 * @param again whether it was asked in its second wording
 */
public record QuizAnswer(String statement, boolean again, Statement.Answer given) {

    public QuizAnswer {
        Ids.check(statement);
    }
}
