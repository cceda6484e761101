package org.needlewise.browser;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needlewise.content.Card;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.content.Statement;
import org.needlewise.journey.Change;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.visit.Paths;

/** All screens, each in its important states. */
record Places(LearningModule module) {

    /** As many characters of as many kinds as fill a code. */
    private static final String FULL = IntStream.range(0, 470)
            .mapToObj(place -> Character.toString(0x4E00 + place * 7919 % 20_000))
            .collect(Collectors.joining());

    Stream<Place> all() {
        return Stream.of(general(), lessons(), selfCheck(), quiz(), closing(), email(), phone())
                .flatMap(places -> places);
    }

    /** What is asked one at a time, each with the longest text that an answer may bring. */
    Stream<Place> asked() {
        Lesson lesson = module.lessons().getFirst();
        int statement = longest(module.statements(), one -> one.first().because());
        int item = longest(module.selfCheck(), SelfCheckItem::action);
        return Stream.of(
                new Place(
                        "check",
                        Paths.lesson(lesson.id()),
                        ahead().openCard(lesson, lesson.cards().size()).changes()),
                new Place(
                        "statement",
                        Paths.MYTH_OR_FACT,
                        ahead().answerStatements(statement, true).changes()),
                new Place(
                        "item",
                        Paths.CHECK_YOURSELF,
                        ahead().answerItemsBefore(item).changes()),
                new Place("readiness", Paths.READY));
    }

    private static <T> int longest(List<T> all, Function<T, String> text) {
        return all.indexOf(all.stream()
                .max(Comparator.comparingInt(one -> text.apply(one).length()))
                .orElseThrow());
    }

    private Stream<Place> general() {
        String lesson = Paths.lesson(module.lessons().getFirst().id());
        return Stream.of(
                new Place("welcome", Paths.WELCOME),
                new Place("start-over", Paths.LEARN, ahead().readLessons().changes(), EndDialog::byStartingOver),
                new Place(
                        "not-found",
                        Paths.WELCOME,
                        List.of(),
                        screen -> screen.browser().goTo("no-such-page")),
                new Place("being-prepared", Paths.PREPARING),
                new Place("high-contrast", lesson, ahead().changes(), press("display.contrast")),
                new Place("largest-text", lesson, ahead().changes(), press("display.size.largest")));
    }

    private Stream<Place> lessons() {
        Lesson first = module.lessons().getFirst();
        String path = Paths.lesson(first.id());
        return Stream.of(
                new Place("learn", Paths.LEARN, ahead().answerCheck(first, true).changes()),
                cardWith("lesson-picture", card -> card.picture().isPresent()),
                cardWith("lesson-callout", card -> card.html().contains("<blockquote")),
                new Place("check-right", path, ahead().answerCheck(first, true).changes()),
                new Place("check-wrong", path, ahead().answerCheck(first, false).changes()));
    }

    private Stream<Place> selfCheck() {
        Ahead gathered =
                ahead().answerSelfCheck(SelfCheckAnswer.YES, SelfCheckAnswer.NOT_SURE, SelfCheckAnswer.DISCUSS);
        return Stream.of(
                new Place(
                        "self-check-item",
                        Paths.CHECK_YOURSELF,
                        ahead().changes(),
                        screen -> screen.press(Role.BUTTON, Words.of("self-check.answer", SelfCheckAnswer.YES))),
                new Place("self-check-gathered", Paths.CHECK_YOURSELF, gathered.changes()));
    }

    private Stream<Place> quiz() {
        Statement.Wording first = module.statements().getFirst().first();
        return Stream.of(
                new Place("quiz-open", Paths.MYTH_OR_FACT),
                new Place("quiz-right", Paths.MYTH_OR_FACT, ahead().changes(), quiz(first, true)),
                new Place("quiz-wrong", Paths.MYTH_OR_FACT, ahead().changes(), quiz(first, false)),
                new Place(
                        "quiz-result", Paths.MYTH_OR_FACT, ahead().finishQuiz(2).changes()));
    }

    private Stream<Place> closing() {
        return Stream.of(
                new Place(
                        "questions",
                        Paths.QUESTIONS,
                        ahead().chooseQuestions(3).askOwn(WholeWay.OWN_QUESTION).changes()),
                new Place(
                        "readiness",
                        Paths.READY,
                        ahead().chooseValues(2)
                                .rateReadiness(ReadinessAnswer.NOT_YET, ReadinessAnswer.TALK)
                                .changes()),
                new Place("summary", Paths.SUMMARY, wholeWay().changes()));
    }

    private Stream<Place> email() {
        return Stream.of(
                new Place("email-form", Paths.EMAIL),
                email("email-slip", "ann@gmial.com", "slip"),
                email("email-faulty", "ann@localhost", "reason.domain"),
                email("email-sending", StagedOutbox.SLOW, "text.sending"),
                email("email-accepted", "ann@example.org", "text.accepted"),
                email("email-waiting", StagedOutbox.WAITING, "text.waiting"),
                email("email-refused", StagedOutbox.REFUSED, "text.refused"),
                email("email-no-room", StagedOutbox.NO_ROOM, "text.no_room"),
                email("email-not-taken", StagedOutbox.NOT_TAKEN, "text.not_taken"),
                email("email-limit", StagedOutbox.LIMIT, "title.limit"));
    }

    private Place email(String name, String address, String told) {
        return new Place(name, Paths.EMAIL, ahead().changes(), screen -> {
            new EmailPage(screen).send(address);
            screen.awaitText(Words.of("email." + told));
        });
    }

    private Stream<Place> phone() {
        return Stream.of(
                new Place("phone", Paths.TO_PHONE, wholeWay().changes()),
                new Place("phone-unreadable", Paths.WELCOME, ahead().changes(), PhonePage::openNoCode),
                new Place("phone-arrived", Paths.TO_PHONE, wholeWay().changes(), PhonePage::scanAndOpen),
                new Place(
                        "phone-full",
                        Paths.TO_PHONE,
                        wholeWay().then(new Change.AskOwn(FULL)).changes()));
    }

    /** All that the walk of the whole way does. */
    Ahead wholeWay() {
        return ahead().readLessons()
                .answerSelfCheck(SelfCheckAnswer.YES, SelfCheckAnswer.NOT_SURE, SelfCheckAnswer.DISCUSS)
                .finishQuiz(WholeWay.MISSED)
                .chooseQuestions(2)
                .askOwn(WholeWay.OWN_QUESTION)
                .chooseValues(2)
                .rateReadiness(ReadinessAnswer.NOT_YET, ReadinessAnswer.TALK);
    }

    private Place cardWith(String name, Predicate<Card> feature) {
        Lesson lesson = module.lessons().stream()
                .filter(candidate -> candidate.cards().stream().anyMatch(feature))
                .findFirst()
                .orElseThrow();
        Card card = lesson.cards().stream().filter(feature).findFirst().orElseThrow();
        return new Place(
                name,
                Paths.lesson(lesson.id()),
                ahead().openCard(lesson, lesson.cards().indexOf(card)).changes());
    }

    private static Consumer<Screen> press(String key) {
        return screen -> screen.press(Role.BUTTON, Words.of(key));
    }

    private static Consumer<Screen> quiz(Statement.Wording wording, boolean right) {
        return screen -> {
            screen.press(Role.BUTTON, QuizPage.wordFor(wording, right));
            new QuizPage(screen).awaitVerdict(wording, right);
        };
    }

    private Ahead ahead() {
        return new Ahead(module);
    }
}
