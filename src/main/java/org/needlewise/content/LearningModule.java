package org.needlewise.content;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The learning material for one procedure in one language: one folder of the content folder, read and checked. */
public record LearningModule(
        String id,
        String version,
        Locale language,
        About about,
        List<Lesson> lessons,
        List<SelfCheckItem> selfCheck,
        List<Statement> statements,
        List<SuggestedQuestion> questions,
        List<PersonalValue> values,
        List<ReadinessStatement> readiness,
        List<Term> terms,
        List<Source> sources,
        Review review) {

    public LearningModule {
        lessons = List.copyOf(lessons);
        selfCheck = List.copyOf(selfCheck);
        statements = List.copyOf(statements);
        questions = List.copyOf(questions);
        values = List.copyOf(values);
        readiness = List.copyOf(readiness);
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
    }

    /** The first source, which facts rest on unless they name another. */
    public Source source() {
        return sources.getFirst();
    }

    public Optional<Lesson> lesson(String id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    public Optional<SelfCheckItem> selfCheckItem(String id) {
        return selfCheck.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<Statement> statement(String id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    public Optional<SuggestedQuestion> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<PersonalValue> value(String id) {
        return values.stream().filter(value -> value.id().equals(id)).findFirst();
    }

    public Optional<ReadinessStatement> readinessStatement(String id) {
        return readiness.stream().filter(statement -> statement.id().equals(id)).findFirst();
    }

    /** The time for all lessons, including their quick checks. */
    public Duration lessonsTime() {
        return lessons.stream().map(Lesson::time).reduce(Duration.ZERO, Duration::plus);
    }

    public Duration selfCheckTime() {
        return Pace.sum(selfCheck, SelfCheckItem::time);
    }

    public Duration quizTime() {
        return Pace.sum(statements, Statement::time);
    }

    /** The time for the questions that are shown at first to someone whose answers move none of them to the top. */
    public Duration questionsTime() {
        List<SuggestedQuestion> seen =
                questions.stream().limit(SuggestedQuestion.SHOWN_AT_FIRST).toList();
        return Pace.sum(seen, SuggestedQuestion::time);
    }

    /** The time to read all values and to choose, which takes one tap or two quick ones; zero if there are none. */
    public Duration valuesTime() {
        return values.isEmpty()
                ? Duration.ZERO
                : Pace.reading(values.stream().map(PersonalValue::text).toArray(String[]::new))
                        .plus(Pace.taps(1));
    }

    public Duration readinessTime() {
        return Pace.sum(readiness, ReadinessStatement::time);
    }

    /** The time for the whole visit, from the first lesson to the last readiness statement. */
    public Duration time() {
        return lessonsTime()
                .plus(selfCheckTime())
                .plus(quizTime())
                .plus(questionsTime())
                .plus(valuesTime())
                .plus(readinessTime());
    }

    /** {@link #time()} in minutes, rounded up. */
    public int minutes() {
        return Pace.minutes(time());
    }
}
