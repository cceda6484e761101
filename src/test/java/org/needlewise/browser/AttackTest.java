package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.needlewise.seal.SampleKeys;

/**
 * What an attacker with one address and a few lines of code can do to the built program, and how that affects an honest
 * visitor from elsewhere. The figures are in {@code target/attack-report.md}.
 *
 * <p>Only {@code bin/bench attack} asserts the response times, because a busy machine cannot guarantee them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class AttackTest {

    private static final boolean MEASURED = Boolean.parseBoolean(System.getenv("NEEDLEWISE_MEASURE"));
    private static final double TARGET_MS = 200;
    private static final double STUCK_MS = 10_000;
    private static final String ATTACKER = "127.0.0.1";
    private static final String HONEST = "127.0.0.2";
    private static final String OTHER_HONEST = "127.0.0.3";
    private static final int LEAST_TAPS = 5;
    private static final int WARM_UP = 200;
    private static final int LOG_BYTES = 100_000;
    private static final Pattern OPEN = Pattern.compile("(?m)^needlewise_visits_open\\S* (\\S+)$");

    private final AttackReport report = new AttackReport();
    private final Node program;
    private final HonestVisitor visitor;

    AttackTest() throws IOException {
        Path keys = SampleKeys.in(Path.of("target/nodes/attack-keys.json"));
        program = new Node(
                "attacked",
                List.of(
                        "--needlewise.seal.key-file=" + keys,
                        "--server.tomcat.remoteip.internal-proxies=192\\.0\\.2\\.10",
                        "--needlewise.clinic.name=Attacked clinic"));
        program.start();
        program.awaitReady();
        warmUp();
        visitor = new HonestVisitor(new WireTab(program.port(), HONEST));
    }

    @AfterAll
    void close() throws IOException {
        visitor.close();
        program.close();
        report.write();
    }

    @Test
    void withoutAnAttack() {
        during("none", () -> {
            AttackTime.pass();
            return "nothing";
        });
    }

    @Test
    void pagesWithoutEndInOneSession() {
        try (WireTab attacker = new WireTab(program.port(), ATTACKER)) {
            attacker.open("/learn");
            int first = attacker.tabNumber();

            during("pages of one session", () -> AttackTime.times(1000, () -> attacker.open("/learn")) + " pages");

            assertThat(heartbeat(attacker, first)).isEqualTo(404);
            assertThat(heartbeat(attacker, attacker.tabNumber())).isEqualTo(200);
        }
    }

    @Test
    void addressesThatOnlyBeginLikeKnownOnes() {
        List<String> addresses =
                List.of("/endless", "/alivex", "/pictures/a", "/VAADIN/x", "/no-such-page", "/learn/x");
        RawSite site = new RawSite(program.port());
        double open = visitsOpen();

        during(
                "made-up addresses",
                () -> AttackTime.times(100, () -> addresses.forEach(address -> site.get(address, "Accept: text/html")))
                                * addresses.size()
                        + " requests");

        assertThat(visitsOpen()).isEqualTo(open);
    }

    @Test
    void manyThatSendSlowly() throws IOException {
        List<String> beginnings = List.of(
                RawSite.request("POST", "/?v-r=uidl&v-uiId=0", "Content-Length: 60000") + "\r\n",
                RawSite.request("POST", "/", "Content-Length: 60000") + "\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ");
        for (String beginning : beginnings) {
            try (SlowSenders senders = new SlowSenders(program.port(), 210, beginning)) {
                during("slow senders of " + beginning.lines().findFirst().orElseThrow(), () -> {
                    AttackTime.every(Duration.ofMillis(200), () -> senders.send(200));
                    assertThat(senders.refused()).isEqualTo(beginning.startsWith("POST / ") ? 210 : 0);
                    return "210 connections, " + senders.refused() + " of them refused";
                });
            }
        }
    }

    @Test
    void rangesWithoutEndWriteLittleIntoTheLog() throws IOException {
        String ranges =
                IntStream.range(0, 1200).mapToObj(place -> place + "-" + place).collect(Collectors.joining(","));
        RawSite site = new RawSite(program.port());
        int before = program.log().length();

        during(
                "ranges",
                () -> AttackTime.times(300, () -> site.get("/icon.svg", "Range: bytes=" + ranges)) + " requests");

        assertThat(program.log().length() - before).isLessThan(LOG_BYTES);
    }

    @Test
    void badEventsWriteLittleIntoTheLog() throws IOException {
        List<String> events = IntStream.range(0, 700)
                .mapToObj(number -> "{\"type\":\"event\",\"node\":" + (9000 + number) + ",\"event\":\"zebra\"}")
                .toList();
        int before = program.log().length();
        try (WireTab attacker = new WireTab(program.port(), ATTACKER)) {
            attacker.open("/learn");

            during("bad events", () -> AttackTime.times(20, () -> attacker.say(events)) + " posts of 700");
        }

        assertThat(program.log().length() - before).isLessThan(LOG_BYTES);
    }

    @Test
    void pdfsWithoutEndKeepNobodyElseWaiting() {
        try (WireTab attacker = new WireTab(program.port(), ATTACKER);
                WireTab patient = new WireTab(program.port(), OTHER_HONEST)) {
            List<String> events = WireSummary.open(attacker).manyPdfs(150);
            WireSummary summary = WireSummary.open(patient);

            during("PDFs", () -> {
                int posts = AttackTime.times(4, () -> attacker.say(events));
                assertThat(summary.pdf()).startsWith("%PDF");
                return posts + " posts of 150";
            });
        }
    }

    private void during(String name, Callable<String> attack) {
        visitor.begin();
        String did = did(attack);
        await().until(() -> visitor.times().size() >= LEAST_TAPS);
        AttackReport.Line line = new AttackReport.Line(name, did, visitor.times());
        report.add(line);

        assertThat(visitor.refused()).isEmpty();
        assertThat(line.at(1)).as(name).isLessThan(STUCK_MS);
        if (MEASURED) {
            assertThat(line.at(0.95)).as("95th percentile during " + name).isLessThanOrEqualTo(TARGET_MS);
        }
    }

    private static String did(Callable<String> attack) {
        try {
            return attack.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int heartbeat(WireTab tab, int number) {
        return tab.post("/?v-r=heartbeat&v-uiId=" + number, "").statusCode();
    }

    private double visitsOpen() {
        Matcher found = OPEN.matcher(new RawSite(program.managementPort()).get("/actuator/prometheus"));
        assertThat(found.find()).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private void warmUp() {
        try (WireTab tab = new WireTab(program.port(), OTHER_HONEST)) {
            for (int tap = 0; tap < WARM_UP; tap++) {
                tab.open("/");
                tab.tapTo("summary");
            }
        }
    }
}
