package org.needlewise.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.needlewise.content.file.Problem;
import org.needlewise.content.reading.ContentFolder;
import org.needlewise.content.reading.Reading;

/** The content that is shipped with the program. */
class ShippedContentTest {

    private static final Path FOLDER = Path.of("quizzes");
    private static final double PHONE = 312;
    private static final Pattern WORD = Pattern.compile(" ");
    private static final Predicate<String> ABSOLUTE =
            Pattern.compile("\\b(?:only|all|always|never|every|none)\\b").asPredicate();

    // The review's date does not matter here: the test must pass on a machine with any clock.
    private final Map<String, Reading> readings = new ContentFolder(FOLDER).readAll(LocalDate.MAX);

    /** What is shipped takes all advice, as {@code bin/check-content --strict} does. */
    @Test
    void theShippedModulesHaveNoMistakeAndNeedNoAdvice() {
        assertThat(readings).isNotEmpty();
        assertThat(readings.values().stream()
                        .flatMap(reading -> reading.problems().stream())
                        .map(Problem::message))
                .isEmpty();
    }

    @Test
    void theWholeWayTakesTenMinutesAtMost() {
        assertThat(modules())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.time()).isLessThanOrEqualTo(Duration.ofMinutes(10)));
    }

    @Test
    void everyCardNamesItsFactsAndHasAPicture() throws IOException {
        assertThat(modules())
                .flatExtracting(LearningModule::lessons)
                .flatExtracting(Lesson::cards)
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.picture()).isPresent());
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".md")))
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(linesBelowHeadings(file)).allMatch(line -> line.startsWith("Facts: ")));
        }
    }

    /** NBME, "Constructing Written Test Questions": length and absolute words must not give answers away. */
    @Test
    void theToneOfAStatementDoesNotGiveItsAnswerAway() {
        for (LearningModule module : modules()) {
            Map<Statement.Answer, List<String>> texts = module.statements().stream()
                    .map(Statement::first)
                    .collect(groupingBy(Statement.Wording::answer, mapping(Statement.Wording::text, toList())));

            assertThat(texts.values())
                    .allSatisfy(same -> assertThat(same)
                            .allSatisfy(
                                    text -> assertThat(WORD.splitAsStream(text)).hasSizeBetween(5, 9)));
            assertThat(texts.values())
                    .extracting(same -> same.stream().filter(ABSOLUTE).count())
                    .containsOnly(1L);
        }
    }

    /** IPDAS: benefits, downsides, and choices with equal detail. */
    @Test
    void benefitsDownsidesAndChoicesHaveTheSameSpace() {
        for (LearningModule module : modules()) {
            assertThat(module.lessons())
                    .flatExtracting(Lesson::cards)
                    .extracting(card -> Jsoup.parseBodyFragment(card.html()).select("ul").stream()
                            .map(Element::childrenSize)
                            .toList())
                    .contains(List.of(5, 5, 5));
        }
    }

    /** A phone shows a picture 312 pixels wide; its labels have at least 14 pixels there. */
    @Test
    void labelsInPicturesCanBeReadOnAPhone() {
        assertThat(readings.values().stream()
                        .flatMap(reading -> reading.edition().stream())
                        .flatMap(edition -> edition.pictures().values().stream())
                        .map(svg -> Jsoup.parse(svg, Parser.xmlParser()).expectFirst("svg"))
                        .flatMap(ShippedContentTest::labelSizes))
                .isNotEmpty()
                .allMatch(size -> size >= 14);
    }

    private static Stream<Double> labelSizes(Element svg) {
        double width = Double.parseDouble(svg.attr("viewBox").split(" ", -1)[2]);
        return svg.select("text").stream().map(label -> Double.parseDouble(label.attr("font-size")) * PHONE / width);
    }

    /** The words that docs/content.md promises not to use. */
    @Test
    void patientsMeetEachThingUnderOneWord() throws IOException {
        String table = Files.readString(Path.of("docs/content.md"))
                .transform(text -> text.substring(text.indexOf("| word | used for | not |")))
                .transform(text -> text.substring(0, text.indexOf("\n\n")));
        List<String> refused = table.lines()
                .skip(2)
                .flatMap(row -> Stream.of(row.split("\\|", -1)[3].split(",", -1)))
                .map(String::strip)
                .toList();
        Pattern any = Pattern.compile("\\b(?:" + String.join("|", refused) + ")s?\\b", Pattern.CASE_INSENSITIVE);
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            words.load(in);
        }

        assertThat(refused).hasSizeGreaterThan(15);
        assertThat(words.values()).map(String::valueOf).noneMatch(any.asPredicate());
        assertThat(modules())
                .flatExtracting(ShippedContentTest::texts)
                .isNotEmpty()
                .noneMatch(any.asPredicate());
    }

    private static List<String> texts(LearningModule module) {
        return Stream.of(
                        module.lessons().stream()
                                .flatMap(lesson -> lesson.cards().stream())
                                .map(Card::text),
                        module.statements().stream()
                                .map(statement -> statement.first().text()),
                        module.statements().stream()
                                .map(statement -> statement.first().because()),
                        module.statements().stream()
                                .map(statement -> statement.again().because()),
                        module.selfCheck().stream().map(item -> item.text() + item.why() + item.action()),
                        module.questions().stream().map(SuggestedQuestion::text),
                        module.readiness().stream().map(ReadinessStatement::text))
                .flatMap(texts -> texts)
                .toList();
    }

    private List<LearningModule> modules() {
        return readings.values().stream()
                .flatMap(reading -> reading.edition().stream())
                .flatMap(edition -> edition.languages().stream())
                .toList();
    }

    private static List<String> linesBelowHeadings(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Stream.iterate(1, index -> index < lines.size(), index -> index + 1)
                    .filter(index -> lines.get(index - 1).startsWith("## "))
                    .map(lines::get)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
