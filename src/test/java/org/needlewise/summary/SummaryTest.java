package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlewise.clinic.Clinic;
import org.needlewise.clinic.SampleClinic;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SampleModule;
import org.needlewise.content.Statement.Answer;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.journey.Journey;
import org.needlewise.journey.QuizAnswer;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;

class SummaryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final LearningModule module = SampleModule.create();
    private final Clinic clinic = SampleClinic.create();

    private Map<String, SelfCheckAnswer> selfCheck = Map.of();
    private List<QuizAnswer> quiz = List.of();
    private List<ChosenQuestion> questions = List.of();
    private List<String> values = List.of();
    private Map<String, ReadinessAnswer> readiness = Map.of();
    private Set<String> leftOut = Set.of();

    @Test
    void anEmptyJourneyGivesASummaryOfWhatEverybodyTakesHome() {
        Summary summary = summary();

        assertThat(summary.title()).isEqualTo("Sample procedure");
        assertThat(summary.day()).isEqualTo(DAY);
        assertThat(summary.talkAbout()).isEmpty();
        assertThat(summary.values()).isEmpty();
        assertThat(summary.questions()).isEmpty();
        assertThat(summary.care().aftercare()).containsExactly("Stay out of the sun.", "Wash gently.");
        assertThat(summary.care().call()).containsExactly("Bleeding that does not stop.");
        assertThat(summary.care().kept()).isTrue();
        assertThat(summary.notice()).isEqualTo("This is general information.");
        assertThat(summary.decision()).isEqualTo("The decision is yours.");
        assertThat(summary.version()).isEqualTo("1.2.3");
        assertThat(summary.clinic()).isEqualTo(clinic);
    }

    @Test
    void whatToTalkAboutComesWithTheAnswerAndWhatToDo() {
        selfCheck = Map.of("scars", SelfCheckAnswer.NOT_SURE, "acne", SelfCheckAnswer.YES, "blood", SelfCheckAnswer.NO);

        assertThat(summary().talkAbout())
                .containsExactly(
                        new Line(
                                "talk:acne",
                                "Do you have acne?",
                                Optional.of("Talk about acne."),
                                Optional.of(SelfCheckAnswer.YES),
                                true),
                        new Line(
                                "talk:scars",
                                "Do you have raised scars?",
                                Optional.of("Talk about raised scars."),
                                Optional.of(SelfCheckAnswer.NOT_SURE),
                                true));
    }

    @Test
    void questionsKeepThePatientsOrder() {
        questions = List.of(
                new ChosenQuestion.Suggested("visits"),
                new ChosenQuestion.Own("When can I work?"),
                new ChosenQuestion.Suggested("gone"),
                new ChosenQuestion.Suggested("cost"));

        assertThat(summary().questions())
                .extracting(Line::text)
                .containsExactly("What about visits?", "When can I work?", "What about cost?");
    }

    @Test
    void whatMattersMostIsInTheOrderItWasChosenAndCanBeLeftOut() {
        values = List.of("price", "gone");
        assertThat(summary().values()).extracting(Line::text).containsExactly("A fair price");

        values = List.of("price", "skin");
        leftOut = Set.of("value:price");
        assertThat(summary().values())
                .extracting(Line::text, Line::kept)
                .containsExactly(tuple("A fair price", false), tuple("Clear skin", true));
    }

    @Test
    void aQuestionLeftOutStaysOutInAnotherOrder() {
        ChosenQuestion shy = new ChosenQuestion.Own("Something private");
        ChosenQuestion cost = new ChosenQuestion.Suggested("cost");
        questions = List.of(shy, cost);
        leftOut = Set.of(summary().questions().getFirst().key());

        questions = List.of(cost, shy);

        assertThat(summary().questions())
                .extracting(Line::text, Line::kept)
                .containsExactly(tuple("What about cost?", true), tuple("Something private", false));
    }

    @Test
    void everyKeyIsOneThatAJourneyCanLeaveOut() {
        selfCheck = Map.of("acne", SelfCheckAnswer.YES);
        quiz = missedThenLearned();
        questions = List.of(new ChosenQuestion.Own("¿Duele? 🙂"), new ChosenQuestion.Suggested("cost"));
        values = List.of("skin", "calm");
        readiness = Map.of("steps", ReadinessAnswer.TALK);

        leftOut = lines(summary()).map(Line::key).collect(Collectors.toSet());

        assertThat(leftOut).hasSize(8);
        assertThat(lines(summary())).noneMatch(Line::kept);
    }

    @Test
    void theCareAdviceIsLeftOutAsAWhole() {
        leftOut = Set.of("care");

        assertThat(summary().care().kept()).isFalse();
    }

    /** Journeys from before the advice had one switch may name its lines. */
    @Test
    void noDangerSignIsLeftOutByItself() {
        leftOut = Set.of("call:bleeding", "care:sun");

        assertThat(summary().care().kept()).isTrue();
    }

    @Test
    void whatThePatientLearnedLeadsWithWhatIsSo() {
        quiz = missedThenLearned();

        Learned learned = summary().learned();

        assertThat(learned)
                .returns(2, Learned::known)
                .returns(2, Learned::learned)
                .returns(4, Learned::total);
        assertThat(learned.points())
                .extracting(
                        point -> point.line().key(),
                        point -> point.line().text(),
                        point -> point.line().detail(),
                        Learned.Point::myth)
                .containsExactly(
                        tuple(
                                "learned:pain",
                                "Second wording of pain",
                                Optional.empty(),
                                Optional.of("First wording of pain")),
                        tuple(
                                "learned:repair",
                                "First wording of repair",
                                Optional.of("Because of repair"),
                                Optional.empty()));
    }

    @Test
    void aModuleThatShouldHaveBeenReadOverIsOverdue() {
        LocalDate next = module.review().next();

        assertThat(Summary.of(journey(), module, clinic, next).overdue()).isFalse();
        assertThat(Summary.of(journey(), module, clinic, next.plusDays(1)).overdue())
                .isTrue();
    }

    private static List<QuizAnswer> missedThenLearned() {
        return List.of(
                new QuizAnswer("pain", false, Answer.FACT),
                new QuizAnswer("repair", false, Answer.MYTH),
                new QuizAnswer("once", false, Answer.MYTH),
                new QuizAnswer("sun", false, Answer.FACT),
                new QuizAnswer("pain", true, Answer.FACT),
                new QuizAnswer("repair", true, Answer.MYTH));
    }

    private static Stream<Line> lines(Summary summary) {
        return Stream.of(
                        summary.talkAbout(),
                        summary.values(),
                        summary.questions(),
                        summary.learned().lines(),
                        summary.readiness().open().stream()
                                .map(Readiness.Open::line)
                                .toList())
                .flatMap(List::stream);
    }

    private Summary summary() {
        return Summary.of(journey(), module, clinic, DAY);
    }

    private Journey journey() {
        return new Journey(SampleModule.ID, Set.of(), Map.of(), selfCheck, quiz, questions, values, readiness, leftOut);
    }
}
