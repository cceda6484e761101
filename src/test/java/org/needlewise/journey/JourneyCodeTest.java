package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SampleModule;
import org.needlewise.content.Statement;

class JourneyCodeTest {

    private static final int ROUNDS = 100_000;

    /** What {@link #everyKind} was in the first form, which has no values. */
    private static final String FIRST_FORM =
            "01632b4ecc2dc8495565642fc948d54d49ac64646462626462494cce4b65664dcac9cf4f01f20a1233f320242333234b727e"
                    + "710983703fd33e46065fe7e04c8668e7482686d5cad24a2c0cad5bf819d9ca328b334b8a19598b4b520b8a1999b8128bb3ad"
                    + "f2cbf3ac0cd33892138b52ad8a4bf300";

    /** What it is in the present form, before and after it is packed. */
    private static final String SECOND_FORM_PLAIN =
            "0673616d706c652501077468652d6461790101020201020461636e650305626c6f6f640102047061696e02047061696e0103"
                    + "0104636f737400138f02be01004d435369005b43590200ab231b22040085b40f010676697369747302057072696365046361"
                    + "6c6d0105737465707301020a61736b3a6f776e3a316608636172653a73756e";

    private static final String SECOND_FORM =
            "02632b4ecc2dc8495565642fc948d54d49ac64646462626462494cce4b65664dcac9cf4f01f20a1233f320242333234b727e"
                    + "710983703fd33e46065fe7e04c8668e7482686d5cad24a2c0cad5bf819d9ca328b334b8a99580b8a32935359921373721959"
                    + "8b4b520b8a1999b8128bb3adf2cbf3ac0cd33892138b52ad8a4bf300";

    private final LearningModule module = SampleModule.create();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void whateverAPatientDoesComesBackAsItWas(long seed) {
        RandomChanges changes = new RandomChanges(seed);
        Journey journey = Journey.begin(module.id());

        for (int number = 0; number < 2_000; number++) {
            journey = journey.after(changes.next(journey), module).orElse(journey);
            assertThat(JourneyCode.decode(JourneyCode.encode(journey))).contains(journey);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghij klmnop?", "कखगघचछजझटठडढतथदधनपफब", "🙂🙃😀👩🏽🔬❤", "皮肤很好吗我可以"})
    void theLongestJourneyComesBackAsItWas(String script) {
        Journey longest = SampleJourney.longest(script);

        byte[] code = JourneyCode.encode(longest);

        assertThat(JourneyCode.decode(code)).contains(longest);
        assertThat(code.length).isLessThan(JourneyCode.LIMIT);
    }

    @Test
    void theWordsOfAnyScriptTakeLittleRoom() {
        for (String script : List.of("abcdefghijklmnop", "कखगघचछजझटठडढतथदधनप", "אבגדהוזחטיכל")) {
            String words = SampleJourney.words(script, Journey.OWN_QUESTIONS_LIMIT, new Random(1));
            Journey journey = asking(words);
            assertThat(JourneyCode.encode(journey).length).as(script).isLessThan(350);
        }
    }

    @Test
    void equalJourneysHaveEqualCodes() {
        Journey one = rated(Map.of("a", ReadinessAnswer.YES, "b", ReadinessAnswer.TALK), Set.of("x", "y", "z"));
        Journey other = rated(Map.of("b", ReadinessAnswer.TALK, "a", ReadinessAnswer.YES), Set.of("z", "x", "y"));

        assertThat(JourneyCode.encode(one)).isEqualTo(JourneyCode.encode(other));
    }

    /** Codes are in patients' hands: a change of the form needs a new number for it. */
    @Test
    void aCodeOfEachFormIsStillRead() {
        assertThat(JourneyCode.decode(HexFormat.of().parseHex(FIRST_FORM))).contains(everyKind(List.of()));
        assertThat(JourneyCode.decode(HexFormat.of().parseHex(SECOND_FORM))).contains(everyKind());
        assertThat(HexFormat.of().formatHex(plain(everyKind()))).isEqualTo(SECOND_FORM_PLAIN);
    }

    /** Otherwise, the ratings of the first form would be read as values, and the other way around. */
    @Test
    void aCodeIsReadInItsOwnFormOnly() {
        byte[] first = HexFormat.of().parseHex(FIRST_FORM);
        byte[] second = JourneyCode.encode(everyKind());
        first[0] = 2;
        second[0] = 1;

        assertThat(JourneyCode.decode(first)).isEmpty();
        assertThat(JourneyCode.decode(second)).isEmpty();
    }

    @Test
    void everyConstantHasItsNumber() {
        assertThat(CodeNumbers.STEPS).containsExactlyInAnyOrder(Step.values());
        assertThat(CodeNumbers.SELF_CHECK).containsExactlyInAnyOrder(SelfCheckAnswer.values());
        assertThat(CodeNumbers.QUIZ).containsExactlyInAnyOrder(Statement.Answer.values());
        assertThat(CodeNumbers.READINESS).containsExactlyInAnyOrder(ReadinessAnswer.values());
    }

    @ParameterizedTest
    @ValueSource(bytes = {Byte.MIN_VALUE, -1, 0, 3, Byte.MAX_VALUE})
    void anotherFormIsNotRead(byte form) {
        byte[] code = JourneyCode.encode(everyKind());
        code[0] = form;

        assertThat(JourneyCode.decode(code)).isEmpty();
    }

    @Test
    void everyCutIsNotRead() {
        byte[] code = JourneyCode.encode(everyKind());

        for (int length = 0; length < code.length; length++) {
            assertThat(JourneyCode.decode(Arrays.copyOf(code, length))).isEmpty();
        }
        assertThat(JourneyCode.decode(Arrays.copyOf(code, code.length + 1))).isEmpty();
    }

    @Test
    void randomBytesThrowNothing() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] code = new byte[random.nextInt(300)];
            random.nextBytes(code);
            byte[] begun = code.clone();
            if (begun.length > 0) {
                begun[0] = (byte) (1 + round % 2);
            }
            assertThatCode(() -> {
                        JourneyCode.decode(code);
                        JourneyCode.decode(begun);
                    })
                    .doesNotThrowAnyException();
        }
    }

    /** Altered before they are packed: most that is altered afterwards does not unpack. */
    @Test
    void alteredCodesThrowNothingAndGiveValidJourneysOrNone() {
        byte[] plain = plain(everyKind());
        Random random = new Random(9);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] altered = altered(plain, random);
            Optional<Journey> journey = JourneyCode.decode(packed(altered));
            read += journey.isPresent() ? 1 : 0;
            journey.ifPresent(it -> assertThatCode(() -> it.fitting(module)).doesNotThrowAnyException());
            byte[] code = altered(packed(plain), random);
            assertThatCode(() -> JourneyCode.decode(code)).doesNotThrowAnyException();
        }
        assertThat(read).isBetween(ROUNDS / 100, ROUNDS);
    }

    @Test
    void nothingIsUnpackedBeyondItsBound() {
        byte[] bomb = packed(new byte[Deflate.LIMIT]);
        byte[] huge = new byte[JourneyCode.LIMIT + 1];
        huge[0] = 2;

        assertThat(bomb.length).isLessThan(200);
        assertThat(JourneyCode.decode(bomb)).isEmpty();
        assertThat(JourneyCode.decode(huge)).isEmpty();
    }

    @Test
    void aLengthThatIsLargerThanTheRestIsNotBelieved() {
        byte[] claims = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x7F, 'a'};

        assertThat(JourneyCode.decode(packed(claims))).isEmpty();
    }

    private static byte[] altered(byte[] bytes, Random random) {
        byte[] altered = bytes.clone();
        for (int change = random.nextInt(3); change >= 0; change--) {
            altered[random.nextInt(altered.length)] = (byte) random.nextInt();
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(altered, random.nextInt(altered.length)) : altered;
    }

    private static byte[] plain(Journey journey) {
        CodeWriter writer = new CodeWriter();
        writer.write(journey);
        return writer.bytes();
    }

    private static byte[] packed(byte[] plain) {
        byte[] packed = Deflate.pack(plain);
        byte[] code = new byte[packed.length + 1];
        code[0] = 2;
        System.arraycopy(packed, 0, code, 1, packed.length);
        return code;
    }

    private static Journey everyKind() {
        return everyKind(List.of("price", "calm"));
    }

    private static Journey everyKind(List<String> values) {
        return new Journey(
                SampleModule.ID,
                Set.of(Step.LEARN, Step.MYTH_OR_FACT, Step.SUMMARY),
                Map.of("the-day", new LessonProgress(1, 2, List.of(2, 1))),
                Map.of("acne", SelfCheckAnswer.DISCUSS, "blood", SelfCheckAnswer.NO),
                List.of(
                        new QuizAnswer("pain", false, Statement.Answer.FACT),
                        new QuizAnswer("pain", true, Statement.Answer.MYTH)),
                List.of(
                        new ChosenQuestion.Suggested("cost"),
                        new ChosenQuestion.Own("Ça fait mal? क्या 🙂"),
                        new ChosenQuestion.Suggested("visits")),
                values,
                Map.of("steps", ReadinessAnswer.NOT_YET),
                Set.of("care:sun", "ask:own:1f"));
    }

    private static Journey asking(String words) {
        return new Journey(
                SampleModule.ID,
                Set.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(new ChosenQuestion.Own(words)),
                List.of(),
                Map.of(),
                Set.of());
    }

    private static Journey rated(Map<String, ReadinessAnswer> readiness, Set<String> leftOut) {
        return new Journey(
                SampleModule.ID, Set.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), readiness, leftOut);
    }
}
