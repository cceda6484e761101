package org.needlewise.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlewise.content.About;
import org.needlewise.content.CareLine;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.content.Statement;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.journey.Journey;
import org.needlewise.journey.Quiz;
import org.needlewise.journey.ReadinessAnswer;

/** Builds the lines of a summary from a journey and its module. */
record Lines(Journey journey, LearningModule module) {

    Summary.SelfCheckCount selfCheck() {
        int total = module.selfCheck().size();
        return new Summary.SelfCheckCount(total - journey.unanswered(module).size(), total);
    }

    List<Line> talkAbout() {
        return journey.toTalkAbout(module).stream().map(this::talkAbout).toList();
    }

    List<Line> values() {
        return journey.values().stream()
                .flatMap(id -> module.value(id).stream())
                .map(value -> line("value:" + value.id(), value.text(), Optional.empty()))
                .toList();
    }

    List<Line> questions() {
        return journey.questions().stream().flatMap(this::question).toList();
    }

    CareAdvice care() {
        About about = module.about();
        return new CareAdvice(
                texts(about.call()),
                about.worry(),
                texts(about.aftercare()),
                !journey.leftOut().contains(CareAdvice.KEY));
    }

    Learned learned() {
        Quiz quiz = journey.quiz(module);
        return new Learned(
                quiz.known().size(),
                quiz.learned().size(),
                quiz.total(),
                quiz.learned().stream().map(this::learned).toList());
    }

    Readiness readiness() {
        List<ReadinessAnswer> answers = module.readiness().stream()
                .flatMap(it -> rating(it.id()).stream())
                .toList();
        boolean allRated = answers.size() == module.readiness().size();
        boolean ready = allRated && !answers.isEmpty() && answers.stream().noneMatch(ReadinessAnswer::open);
        return new Readiness(!answers.isEmpty(), ready, open());
    }

    private Line talkAbout(SelfCheckItem item) {
        Line line = line(Line.TALK_ABOUT + item.id(), item.text(), Optional.of(item.action()));
        return new Line(
                line.key(),
                line.text(),
                line.detail(),
                Optional.ofNullable(journey.selfCheck().get(item.id())),
                line.kept());
    }

    /** The key does not contain the position, so that a question stays left out when the others are reordered. */
    private Stream<Line> question(ChosenQuestion question) {
        return switch (question) {
            case ChosenQuestion.Suggested(String id) ->
                module.question(id).map(known -> line("ask:" + id, known.text(), Optional.empty())).stream();
            case ChosenQuestion.Own(String text) ->
                Stream.of(line(Line.OWN + Integer.toHexString(text.hashCode()), text, Optional.empty()));
        };
    }

    private Learned.Point learned(Statement statement) {
        return new Learned.Point(
                line(
                        "learned:" + statement.id(),
                        statement.truth(),
                        statement.myth().isPresent()
                                ? Optional.empty()
                                : Optional.of(statement.first().because())),
                statement.myth());
    }

    private List<Readiness.Open> open() {
        return module.readiness().stream()
                .flatMap(statement -> rating(statement.id()).filter(ReadinessAnswer::open).stream()
                        .map(answer -> new Readiness.Open(
                                line("ready:" + statement.id(), statement.text(), Optional.empty()), answer)))
                .toList();
    }

    private Optional<ReadinessAnswer> rating(String statement) {
        return Optional.ofNullable(journey.readiness().get(statement));
    }

    private static List<String> texts(List<CareLine> lines) {
        return lines.stream().map(CareLine::text).toList();
    }

    private Line line(String key, String text, Optional<String> detail) {
        return new Line(key, text, detail, Optional.empty(), !journey.leftOut().contains(key));
    }
}
