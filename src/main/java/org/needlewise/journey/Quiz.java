package org.needlewise.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlewise.content.Statement;

/**
 * The state of the myth-or-fact quiz. It asks every statement once, then each missed one in its second wording until it
 * is answered correctly.
 *
 * @param answers answers to statements that are not among these are ignored
 */
public record Quiz(List<Statement> statements, List<QuizAnswer> answers) {

    public Quiz {
        statements = List.copyOf(statements);
        answers = List.copyOf(answers);
    }

    /** A statement to answer, in its first or second wording. */
    public record Asked(Statement statement, boolean again) {

        public Statement.Wording wording() {
            return statement.wording(again);
        }
    }

    /** The current statement, if any is left. Of the missed statements, the one asked least often comes first. */
    public Optional<Asked> current() {
        return unasked().stream()
                .findFirst()
                .map(statement -> new Asked(statement, false))
                .or(() -> open().stream()
                        .min(Comparator.comparingLong(this::timesAgain))
                        .map(statement -> new Asked(statement, true)));
    }

    /** The number, from 1, of the current statement in the first round; the total when that round is over. */
    public int position() {
        return Math.min(total() - unasked().size() + 1, total());
    }

    public int total() {
        return statements.size();
    }

    /** How many statements still need a correct answer, in either wording. */
    public int left() {
        return unasked().size() + open().size();
    }

    public boolean finished() {
        return left() == 0;
    }

    /** The statements answered correctly the first time. */
    public List<Statement> known() {
        return statements.stream().filter(this::known).toList();
    }

    /** The statements missed at first and later answered correctly in their second wording. */
    public List<Statement> learned() {
        return missed().stream().filter(this::learned).toList();
    }

    /** The statements missed at first, whether learned since or still open. */
    public List<Statement> missed() {
        return statements.stream()
                .filter(statement -> asked(statement) && !known(statement))
                .toList();
    }

    private List<Statement> unasked() {
        return statements.stream().filter(statement -> !asked(statement)).toList();
    }

    private List<Statement> open() {
        return missed().stream().filter(statement -> !learned(statement)).toList();
    }

    private boolean asked(Statement statement) {
        return answers.stream().anyMatch(answer -> isTo(statement, false, answer));
    }

    private boolean known(Statement statement) {
        return answers.contains(
                new QuizAnswer(statement.id(), false, statement.first().answer()));
    }

    private boolean learned(Statement statement) {
        return answers.contains(
                new QuizAnswer(statement.id(), true, statement.again().answer()));
    }

    private long timesAgain(Statement statement) {
        return answers.stream().filter(answer -> isTo(statement, true, answer)).count();
    }

    private static boolean isTo(Statement statement, boolean again, QuizAnswer answer) {
        return answer.again() == again && answer.statement().equals(statement.id());
    }
}
