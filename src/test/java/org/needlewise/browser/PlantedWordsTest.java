package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.clinic.Clinic;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SampleModule;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.summary.Pdfs;
import org.needlewise.summary.Summary;
import org.needlewise.ui.visit.Paths;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of patients, editors, and the clinic remain plain text everywhere, whatever they mean to a machine. */
@RealBrowser
@Import(PlantedStage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class PlantedWordsTest {

    private static final String HTML = "Accept: text/html";
    private static final String CARRIER = "window.Vaadin.TypeScript= ";
    private static final Pattern SESSION = Pattern.compile("Set-Cookie: (JSESSIONID=\\w+)");

    private static final String INTRUDERS = """
            const within = root => [...root.querySelectorAll('*')].flatMap(one =>
                one.shadowRoot ? [one, ...within(one.shadowRoot)] : [one]);
            return within(document)
                .filter(one => one.matches('img[src="x"], iframe, plaintext, meta[http-equiv], b:not(.sheet b), '
                        + '[onload], [onerror], [onfocus], [autofocus]')
                    || one.matches('base') && one !== document.querySelector('base')
                    || one.matches('script') && one.textContent.startsWith('window.intruded'))
                .map(one => one.outerHTML)
                .concat(window.intruded ? ['something ran'] : []);
            """;

    private final Browser browser;
    private final Shortcut shortcut;
    private final AtomicReference<LearningModule> taught;
    private final Clinic clinic;
    private final Pdfs pdfs;
    private final Outbox outbox;
    private final GreenMail mails;
    private final RawSite site;
    private final Map<String, List<String>> harmless = new HashMap<>();

    PlantedWordsTest(
            Browser browser,
            Shortcut shortcut,
            AtomicReference<LearningModule> taught,
            Clinic clinic,
            Pdfs pdfs,
            Outbox outbox,
            GreenMail mails,
            Environment environment) {
        this.browser = browser;
        this.shortcut = shortcut;
        this.taught = taught;
        this.clinic = clinic;
        this.pdfs = pdfs;
        this.outbox = outbox;
        this.mails = mails;
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    static Stream<String> words() {
        return PlantedWords.all();
    }

    @BeforeEach
    void nobodyIsRemembered() {
        taught.set(SampleModule.create());
    }

    @ParameterizedTest
    @MethodSource("words")
    void noWordBreaksOutOfAScreensFirstAnswer(String words) {
        for (String path : screens()) {
            Document planted = Jsoup.parse(firstAnswer(path, words));

            assertThat(structure(planted)).as(path).isEqualTo(harmless(path, this::firstAnswer));
            assertThat(texts(planted)).as(path).contains(plain(PlantedStage.CLINIC));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordReadsBackAsItWasWritten(String words) {
        for (String path : List.of("learn", "learn/what-it-is", "check-yourself", "myth-or-fact", "ready", "summary")) {
            assertThat(texts(Jsoup.parse(firstAnswer(path, words)))).as(path).contains(plain(words));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatAPatientWroteReadsBackOnTheScreensThatShowIt(String words) {
        for (String path : List.of(Paths.QUESTIONS, Paths.SUMMARY)) {
            shortcut.nextVisitBeginsAfter(List.of(new Change.AskOwn(words)));

            assertThat(texts(Jsoup.parse(body(site.get("/" + path, HTML)))))
                    .as(path)
                    .contains(plain(words));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatAMessageAnswersIsDataAndNoPage(String words) {
        shortcut.nextVisitBeginsAfter(ahead(words));
        taught.set(PlantedWords.in(SampleModule.create(), words));
        String first = site.get("/" + Paths.QUESTIONS, HTML);
        String key = carried(Jsoup.parse(body(first)))
                .findValue("Vaadin-Security-Key")
                .asString();
        String message =
                "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":0,\"clientId\":0,\"resynchronize\":true}".formatted(key);

        String answer = site.send(RawSite.request(
                        "POST",
                        "/?v-r=uidl&v-uiId=0",
                        "Cookie: " + session(first),
                        "Content-Length: " + message.length())
                + "\r\n" + message);

        assertThat(answer).contains("Content-Type: application/json", "X-Content-Type-Options: nosniff");
        String json = body(answer).replaceFirst("^for\\(;;\\);", "");
        assertThat(strings(JsonMapper.shared().readTree(json))).contains(plain(words));
    }

    @ParameterizedTest
    @MethodSource("words")
    void noWordBreaksOutOfAPlainPage(String words) {
        for (String path :
                List.of("/attract", "/offline", "/kiosk/_%s", "/no-such-page", "/VAADIN/%s", "/pictures/x/0/%s")) {
            assertThat(structure(Jsoup.parse(plainPage(path, words))))
                    .as(path)
                    .isEqualTo(harmless(path, this::plainPage));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"learn/%s?back=%s", "summary/phone?%s&back=%s", "?%s&language=%s", "%s/no/such?x=%s"})
    void whatAnAddressSaysBreaksOutOfNoPage(String form) {
        List<String> screen = structure(Jsoup.parse(addressed(form, PlantedWords.HARMLESS)));
        List<String> refused = structure(Jsoup.parse(body(site.get("/error", HTML))));

        words().forEach(words -> assertThat(structure(Jsoup.parse(addressed(form, words))))
                .as(words)
                .isIn(screen, refused));
    }

    @Test
    void onPaperTheyAreWordsToo() throws Exception {
        LearningModule module = PlantedWords.in(SampleModule.create(), String.join(" ", words().toList()));
        String paper = plain(paper(module, ahead("own")));

        assertThat(words()).allSatisfy(words -> assertThat(paper).contains(plain(words)));
        assertThat(paper).contains(plain(PlantedStage.CLINIC));
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatAPatientWroteIsOnPaperAsItWasWritten(String words) throws Exception {
        assertThat(plain(paper(SampleModule.create(), List.of(new Change.AskOwn(words)))))
                .contains(plain(words));
    }

    @Test
    void inAMailTheyAreWordsToo() throws Exception {
        outbox.post(
                        new EmailAddress("words@example.org"),
                        Locale.ENGLISH,
                        "%PDF".getBytes(StandardCharsets.US_ASCII),
                        () -> true)
                .join();

        assertThat(mails.waitForIncomingEmail(5000, 1)).isTrue();
        MimeMessage mail = mails.getReceivedMessagesForDomain("words@example.org")[0];
        assertThat(mail.getFrom()[0].toString()).contains("notes@clinic.example");
        assertThat(mail.getAllRecipients()).hasSize(1);
        String html = html((MimeMultipart) mail.getContent());
        assertThat(Jsoup.parse(html).select("*"))
                .extracting(Element::tagName)
                .containsOnly("#root", "html", "head", "body", "p");
        assertThat(plain(Jsoup.parse(html).text())).contains(plain(PlantedStage.CLINIC));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void noBrowserTakesThemForMore(String path) {
        String all = String.join(" ", words().toList());
        taught.set(PlantedWords.in(SampleModule.create(), all));

        Screen screen = browser.visit(Size.PHONE, path, ahead("own"));

        assertThat((List<?>) browser.script(INTRUDERS)).isEmpty();
        assertThat(plain(screen.text())).contains(plain(PlantedStage.CLINIC));
    }

    @ParameterizedTest
    @MethodSource("words")
    void aBrowserShowsWhatAPatientWroteAsItWasWritten(String words) {
        Screen screen = browser.visit(Size.PHONE, Paths.QUESTIONS, List.of(new Change.AskOwn(words)));

        assertThat((List<?>) browser.script(INTRUDERS)).isEmpty();
        assertThat(plain(screen.text())).contains(plain(words));
    }

    @Test
    void anOwnQuestionThatACodeBroughtLeadsNobodyAway() {
        String lure = "</script><meta http-equiv=refresh content=\"0;url=/attract\">";
        Screen kiosk = browser.visit(Size.KIOSK, Paths.TO_PHONE, List.of(new Change.AskOwn(lure)));
        new PhonePage(kiosk).await();
        String scanned = new PhonePage(kiosk).scan();
        Screen phone = browser.visit(Size.PHONE, Paths.WELCOME);
        browser.goTo(PhonePage.path(scanned));
        phone.awaitText("content=\"0;url=/attract\"");

        browser.reload();

        phone.awaitText("content=\"0;url=/attract\"");
        assertThat(browser.driver().getCurrentUrl()).endsWith("/" + Paths.SUMMARY);
        assertThat((List<?>) browser.script(INTRUDERS)).isEmpty();
    }

    private static List<String> screens() {
        return List.of(
                "",
                "learn",
                "learn/what-it-is",
                "check-yourself",
                "myth-or-fact",
                "questions",
                "ready",
                "summary",
                "summary/e-mail",
                "summary/phone",
                "phone");
    }

    /** What a page is made of where nobody planted anything. */
    private List<String> harmless(String path, BinaryOperator<String> asked) {
        return harmless.computeIfAbsent(path, one -> structure(Jsoup.parse(asked.apply(one, PlantedWords.HARMLESS))));
    }

    private static List<Change> ahead(String own) {
        return List.of(
                new Change.AskOwn(own),
                new Change.ChooseQuestion("cost"),
                new Change.AnswerItem("acne", SelfCheckAnswer.YES),
                new Change.RateReadiness("steps", ReadinessAnswer.TALK),
                new Change.AnswerCheck("what-it-is", 0));
    }

    private String firstAnswer(String path, String words) {
        taught.set(PlantedWords.in(SampleModule.create(), words));
        shortcut.nextVisitBeginsAfter(ahead(words));
        return body(site.get("/" + path, HTML));
    }

    private String plainPage(String path, String words) {
        taught.set(PlantedWords.in(SampleModule.create(), words));
        return body(site.get(path.formatted(asPath(words)), HTML, "Cookie: station=front-desk"));
    }

    private String addressed(String form, String words) {
        return body(site.get(
                "/" + form.formatted(asPath(words), encoded(words)), HTML, "Cookie: display=" + encoded(words)));
    }

    /** The server itself refuses these characters in a path. */
    private static String asPath(String words) {
        return encoded(words.replaceAll("[/\\\\;%]", ""));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String paper(LearningModule module, List<Change> changes) throws Exception {
        Journey journey = Journey.begin(module.id());
        for (Change change : changes) {
            journey = journey.after(change, module).orElse(journey);
        }
        Summary summary = Summary.of(journey, module, clinic, LocalDate.of(2026, 6, 1));
        try (PDDocument document =
                Loader.loadPDF(pdfs.of(summary, Pdfs.Use.SCREEN, this).join())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What a page is made of: its elements with the names of their attributes, whatever they say. */
    private static List<String> structure(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }

    /** All that can be read of a screen: what its first answer carries. */
    private static String texts(Document page) {
        return strings(carried(page));
    }

    private static JsonNode carried(Document page) {
        Element script = Objects.requireNonNull(page.selectFirst("script:containsData(" + CARRIER + ")"));
        String data = script.data();
        return JsonMapper.shared()
                .readTree(data.substring(data.indexOf(CARRIER) + CARRIER.length(), data.length() - 1));
    }

    private static String strings(JsonNode node) {
        List<String> all = new ArrayList<>();
        collect(node, all);
        return plain(String.join("\n", all));
    }

    /** What is written as HTML reads as the text that it shows. */
    private static void collect(JsonNode node, List<String> into) {
        if (node.isString()) {
            into.add(node.asString());
            into.add(Jsoup.parseBodyFragment(node.asString()).text());
        }
        node.forEach(child -> collect(child, into));
    }

    /** Where lines end, and which blank it is, does not count. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u200B\\u00AD]+", "");
    }

    private static String body(String answer) {
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        String body = answer.substring(head.length() + 4);
        String whole = head.contains("Transfer-Encoding: chunked") ? joined(body) : body;
        return new String(whole.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String joined(String chunks) {
        StringBuilder whole = new StringBuilder();
        for (int at = 0; at < chunks.length(); ) {
            int end = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, end), 16);
            whole.append(chunks, end + 2, end + 2 + size);
            at = size == 0 ? chunks.length() : end + size + 4;
        }
        return whole.toString();
    }

    private static String session(String answer) {
        Matcher found = SESSION.matcher(answer);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String html(MimeMultipart parts) throws Exception {
        for (int place = 0; place < parts.getCount(); place++) {
            BodyPart part = parts.getBodyPart(place);
            if (part.getContent() instanceof MimeMultipart inner) {
                return html(inner);
            }
            if (part.isMimeType("text/html")) {
                return (String) part.getContent();
            }
        }
        throw new AssertionError("no HTML in the mail");
    }
}
