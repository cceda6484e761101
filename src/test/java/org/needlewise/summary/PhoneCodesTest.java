package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.MovableClock;
import org.needlewise.clinic.SampleClinic;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SampleModule;
import org.needlewise.content.Statement;
import org.needlewise.journey.Change;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.journey.Journey;
import org.needlewise.journey.JourneyPart;
import org.needlewise.journey.JourneySeal;
import org.needlewise.journey.OpenedJourney;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SampleJourney;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.journey.Step;
import org.needlewise.seal.SampleSealer;

class PhoneCodesTest {

    private static final String LANDING = "https://prepare.clinic.example.org/phone";
    private static final String LONG_LANDING = "https://" + "clinic.".repeat(27) + "org/phone";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz ?,";
    private static final String DEVANAGARI = "अआइईउऊएकखगघचछजझटठडढतथदधनपफबभमयरलवशसह ािीुूेैोौ्";
    private static final String EMOJI = "🙂🙃😀👩🏽🔬❤🚀🧪🩹💉🌞🧴🤔👍";
    private static final String CHINESE = "皮肤很好吗我可以治疗之后什么时候能出门晒太阳";

    private final LearningModule module = SampleModule.create();
    private final MovableClock clock = new MovableClock();
    private final JourneySeal seal = new JourneySeal(SampleSealer.at(clock));
    private final PhoneCodes codes = new PhoneCodes(seal);

    @Test
    void aPhoneReadsTheAddressAndTheJourneyWithoutTheSelfCheck() {
        String scanned =
                Scanner.read(codes.make(everything(), Step.READY, LANDING).svg("Scan"));

        assertThat(scanned).matches("https://prepare\\.clinic\\.example\\.org/phone#\\d+");
        OpenedJourney.Whole opened = (OpenedJourney.Whole) codes.open(digits(scanned));
        assertThat(opened.at()).isEqualTo(Step.READY);
        assertThat(opened.journey())
                .returns(everything().lessons(), Journey::lessons)
                .returns(everything().quiz(), Journey::quiz)
                .returns(everything().questions(), Journey::questions)
                .returns(everything().values(), Journey::values)
                .returns(everything().readiness(), Journey::readiness)
                .returns(everything().opened(), Journey::opened);
        assertThat(opened.journey().selfCheck()).isEmpty();
    }

    /** A line that was left out would tell that the patient had marked it. */
    @Test
    void noKeyOfALineTellsOfTheSelfCheck() {
        Journey journey = everything();
        Summary summary = Summary.of(journey, module, SampleClinic.create(), LocalDate.of(2026, 11, 22));
        List<String> telling = summary.talkAbout().stream().map(Line::key).toList();
        for (String key : telling) {
            journey = after(journey, new Change.LeaveOut(key));
        }
        journey = after(journey, new Change.LeaveOut(CareAdvice.KEY));

        Journey carried = carried(codes.make(journey, Step.SUMMARY, LANDING));

        assertThat(telling).isNotEmpty();
        assertThat(carried.leftOut()).containsExactly(CareAdvice.KEY);
    }

    @ParameterizedTest
    @MethodSource("scriptsAndLandings")
    void theLongestJourneyStaysScannable(String script, String landing) {
        Journey longest = SampleJourney.longest(script);

        PhoneCode code = codes.make(longest, Step.SUMMARY, landing);

        assertThat((code.size() - 17) / 4).isLessThanOrEqualTo(25);
        Journey carried = carried(code);
        assertThat(longest.questions()).containsAll(carried.questions());
        assertThat(carried.questions()).hasSizeGreaterThan(10);
        assertThat(code.behind()).contains(JourneyPart.LEFT_OUT_LINES);
    }

    static Stream<Arguments> scriptsAndLandings() {
        return Stream.of(LETTERS, DEVANAGARI, EMOJI, CHINESE)
                .flatMap(script -> Stream.of(LANDING, LONG_LANDING).map(landing -> Arguments.of(script, landing)));
    }

    @Test
    void aUsualJourneyLeavesNothingBehind() {
        assertThat(codes.make(everything(), Step.SUMMARY, LANDING).behind()).isEmpty();
    }

    @Test
    void ownQuestionsStayBehindFromTheLastOn() {
        Journey longest = SampleJourney.longest(CHINESE);
        List<ChosenQuestion> own = own(longest);

        PhoneCode code = codes.make(longest, Step.SUMMARY, LONG_LANDING);

        List<ChosenQuestion> carried = own(carried(code));
        assertThat(code.behind()).contains(JourneyPart.OWN_QUESTIONS).doesNotContain(JourneyPart.QUESTIONS);
        assertThat(carried).isNotEmpty().isEqualTo(own.subList(0, carried.size()));
    }

    @Test
    void anAnswerGivenAgainAndAgainGoesAlongOnce() {
        Journey journey = Journey.begin(SampleModule.ID);
        for (String id : List.of("pain", "repair", "once", "sun")) {
            journey = after(
                    journey,
                    new Change.AnswerStatement(id, false, journey.quiz().size(), Statement.Answer.MYTH));
        }
        while (!journey.quiz(module).finished() && journey.quiz().size() < 10) {
            Statement asked = journey.quiz(module).current().orElseThrow().statement();
            Statement.Answer truth = asked.again().answer();
            Statement.Answer wrong = truth == Statement.Answer.MYTH ? Statement.Answer.FACT : Statement.Answer.MYTH;
            journey = after(
                    journey,
                    new Change.AnswerStatement(asked.id(), true, journey.quiz().size(), wrong));
        }

        Journey carried = carried(codes.make(journey, Step.MYTH_OR_FACT, LANDING));

        assertThat(journey.quiz()).hasSize(10);
        assertThat(carried.quiz()).doesNotHaveDuplicates().hasSizeLessThan(10);
        assertThat(carried.quiz(module).missed()).isEqualTo(journey.quiz(module).missed());
    }

    @Test
    void aCodeExpiresAfterHalfAnHour() {
        String code = code(LANDING);

        clock.move(Duration.ofMinutes(30));
        assertThat(codes.open(code)).isInstanceOf(OpenedJourney.Whole.class);
        clock.move(Duration.ofSeconds(1));
        assertThat(codes.open(code)).isEqualTo(new OpenedJourney.Expired());
    }

    @Test
    void aCutAlteredForeignOrFutureCodeOrOneForSomethingElseIsUnreadable() {
        String code = code(LANDING);
        PhoneCodes foreign = new PhoneCodes(new JourneySeal(SampleSealer.at(clock)));
        String cookie = Digits.of(seal.seal(everything(), Step.READY, "cookie"));

        assertUnreadable(codes.open(code.substring(1)));
        assertUnreadable(codes.open(code.substring(0, code.length() - 1)));
        assertUnreadable(codes.open(code + "0"));
        assertUnreadable(codes.open((code.startsWith("7") ? "8" : "7") + code.substring(1)));
        assertUnreadable(foreign.open(code));
        assertUnreadable(codes.open(cookie));
        clock.move(Duration.ofMinutes(-10));
        assertUnreadable(codes.open(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "1", "256", "-1", "12a", "१२३", "9e9", "1.5"})
    void whatIsNoCodeIsUnreadable(String text) {
        assertUnreadable(codes.open(text));
        assertUnreadable(codes.open(text.repeat(10_000)));
    }

    @Test
    void thePictureIsBlackOnWhiteWithItsLabelAndSmall() {
        PhoneCode code = codes.make(SampleJourney.longest(DEVANAGARI), Step.SUMMARY, LANDING);

        String svg = code.svg("Scan \"this\" & <that>");

        assertThat(svg)
                .startsWith("<svg viewBox=\"-4 -4.5 %1$s %1$s\" role=\"img\"".formatted(code.size() + 8))
                .contains("aria-label=\"Scan &quot;this&quot; &amp; &lt;that>\"")
                .contains("fill=\"#fff\"", "stroke=\"#000\"", "crispEdges")
                .hasSizeLessThan(24_000);
    }

    private String code(String landing) {
        return digits(Scanner.read(codes.make(everything(), Step.READY, landing).svg("")));
    }

    private Journey carried(PhoneCode code) {
        return ((OpenedJourney.Whole) codes.open(digits(Scanner.read(code.svg(""))))).journey();
    }

    private static String digits(String scanned) {
        return scanned.substring(scanned.indexOf('#') + 1);
    }

    private static List<ChosenQuestion> own(Journey journey) {
        return journey.questions().stream()
                .filter(ChosenQuestion.Own.class::isInstance)
                .toList();
    }

    private Journey everything() {
        Journey journey = Journey.begin(SampleModule.ID);
        for (Change change : List.of(
                new Change.OpenStep(Step.LEARN),
                new Change.OpenCard("the-day", 2),
                new Change.AnswerCheck("the-day", 1),
                new Change.AnswerItem("acne", SelfCheckAnswer.YES),
                new Change.AnswerItem("blood", SelfCheckAnswer.NOT_SURE),
                new Change.AnswerStatement("pain", false, 0, Statement.Answer.FACT),
                new Change.ChooseQuestion("cost"),
                new Change.AskOwn("क्या मैं तैर सकती हूँ?"),
                new Change.AskOwn("a".repeat(300)),
                new Change.ChooseValue("price"),
                new Change.ChooseValue("calm"),
                new Change.RateReadiness("steps", ReadinessAnswer.TALK))) {
            journey = after(journey, change);
        }
        return journey;
    }

    private Journey after(Journey journey, Change change) {
        return journey.after(change, module).orElseThrow(() -> new AssertionError("ignored: " + change));
    }

    private static void assertUnreadable(OpenedJourney opened) {
        assertThat(opened).isEqualTo(new OpenedJourney.Unreadable());
    }
}
