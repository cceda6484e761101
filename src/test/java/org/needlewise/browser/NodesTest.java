package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Statement;
import org.needlewise.seal.SampleKeys;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;

/** Two nodes behind HAProxy with one PostgreSQL, as described in docs/operations.md. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class NodesTest {

    private final LearningModule module;
    private final EmbeddedPostgres database;
    private final List<Node> nodes;
    private final Balancer balancer;
    private final Browser browser;

    NodesTest(LearningModule module, Shortcut shortcut) throws IOException {
        this.module = module;
        database = EmbeddedPostgres.start();
        Path keys = SampleKeys.in(Path.of("target/nodes/keys.json"));
        List<String> settings = List.of(
                "--needlewise.seal.key-file=" + keys,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + Node.freePort(),
                "--needlewise.delivery.from=notes@clinic.example",
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"));
        nodes = List.of(new Node("node1", settings), new Node("node2", settings));
        nodes.forEach(Node::start);
        nodes.forEach(Node::awaitReady);
        balancer = new Balancer(nodes);
        browser = new Browser(Chrome.start(), new Site(balancer::port), shortcut);
    }

    @BeforeEach
    void aNewPatient() {
        browser.forgetCookies();
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
        balancer.close();
        nodes.forEach(Node::close);
        database.close();
    }

    @Test
    void whenItsNodeIsKilledThePatientGoesOnAtTheOther() {
        Screen screen = browser.visit(Size.PHONE, Paths.MYTH_OR_FACT);
        answer(screen, 0, true);
        answer(screen, 1, false);
        Node serving = serving();

        serving.kill();
        answer(screen, 2, true);

        assertThat(serving()).isNotSameAs(serving);
        answer(screen, 3, true);
        assertLearned(3);
        assertNothingWentWrong();
        serving.start();
        serving.awaitReady();
    }

    @Test
    void aRollingRestartOfBothLosesNothing() {
        Screen screen = browser.visit(Size.PHONE, Paths.MYTH_OR_FACT);
        int statement = 0;
        for (Node node : nodes) {
            answer(screen, statement++, true);
            node.stop();
            answer(screen, statement++, true);
            node.start();
            node.awaitReady();
        }

        assertLearned(statement);
        assertNothingWentWrong();
    }

    @Test
    void aStationWhoseServersWereAllAwayGoesOnWhereThePatientWas() {
        browser.resize(Size.KIOSK);
        browser.openStation();
        Screen screen = browser.goTo(Paths.MYTH_OR_FACT);
        answer(screen, 0, true);

        nodes.forEach(Node::kill);
        Statement.Wording second = module.statements().get(1).first();
        screen.press(Role.BUTTON, QuizPage.wordFor(second, true));
        screen.awaitText(Words.of("connection.lost"));
        nodes.forEach(Node::start);
        nodes.forEach(Node::awaitReady);

        goOnFrom(screen, 1, true);
        assertLearned(2);
        assertNothingWentWrong();
    }

    private void answer(Screen screen, int place, boolean right) {
        Statement.Wording wording = module.statements().get(place).first();
        screen.awaitHeading(wording.text());
        screen.press(Role.BUTTON, QuizPage.wordFor(wording, right));
        goOnFrom(screen, place, right);
    }

    private void goOnFrom(Screen screen, int place, boolean right) {
        QuizPage quiz = new QuizPage(screen);
        Statement.Wording wording = module.statements().get(place).first();
        screen.find(Role.BUTTON, Words.of("action.next"));
        quiz.awaitVerdict(wording, right);
        quiz.goOn();
        screen.awaitHeading(module.statements().get(place + 1).first().text());
    }

    private Node serving() {
        String name = Objects.requireNonNull(browser.driver().manage().getCookieNamed("node"), "the balancer's cookie")
                .getValue();
        return nodes.get(name.equals("node1") ? 0 : 1);
    }

    private void assertLearned(int right) {
        browser.goTo(Paths.SUMMARY)
                .awaitText(Words.of(
                        "summary.learned.count", right, module.statements().size()));
    }

    private void assertNothingWentWrong() {
        assertThat(browser.driver().findElements(By.className("v-system-error")))
                .isEmpty();
    }
}
