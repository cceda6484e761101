package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLogTest {

    private static final String WORDS = "zebra quilt";

    private final LoggerContext loggers = new LoggerContext();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger library = loggers.getLogger("com.vaadin.flow.Part");
    private final Logger ours = loggers.getLogger("org.needlewise.ui.Part");

    @BeforeEach
    void answerARequest() {
        RequestLog filter = new RequestLog(new LogAllowance(() -> 0));
        filter.start();
        loggers.addTurboFilter(filter);
        log.start();
        loggers.getLogger("ROOT").addAppender(log);
        RequestLog.answering("192.0.2.1");
    }

    @AfterEach
    void answered() {
        RequestLog.answering(null);
    }

    @Test
    void whatALibraryPutTogetherIsLeftOutAndWhereItWentWrongStays() {
        library.error("It said " + WORDS, new IllegalStateException(WORDS, new NumberFormatException(WORDS)));

        assertThat(written())
                .contains("ERROR com.vaadin.flow.Part", "IllegalStateException", "NumberFormatException")
                .contains("at org.needlewise.web.RequestLogTest")
                .doesNotContain("zebra");
    }

    @Test
    void theFixedPartOfALineStaysWithoutItsValues() {
        library.warn("Expected: {}, received: {}", WORDS, WORDS);
        library.warn("Blocked: {}", WORDS, new IllegalArgumentException(WORDS));

        assertThat(written())
                .contains("Expected: {}, received: {}", "Blocked: {}", "IllegalArgumentException")
                .doesNotContain("zebra");
    }

    @Test
    void ourOwnLinesStayAsTheyAreButForWhatAnErrorSays() {
        ours.info("Ignored a change that does not fit: {}", "OpenCard");
        ours.error("A screen could not be shown", new IllegalStateException(WORDS));

        assertThat(written())
                .contains("Ignored a change that does not fit: OpenCard", "A screen could not be shown", "IllegalState")
                .doesNotContain("zebra");
    }

    @Test
    void aLineThatWouldSayNothingIsNotWritten() {
        library.info("It said " + WORDS);
        library.trace("It said {}", WORDS);

        assertThat(log.list).isEmpty();
    }

    @Test
    void whatHappensBesideRequestsIsToldInFull() {
        RequestLog.answering(null);

        library.info("Started on port " + 8080);

        assertThat(written()).contains("Started on port 8080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.apache.tomcat.util.http.parser.Cookie",
                "org.apache.coyote.http11.Http11Processor",
                "org.apache.catalina.connector.CoyoteAdapter",
                "org.apache.pdfbox.pdmodel.font.PDType0Font",
                "com.openhtmltopdf.load"
            })
    void whoReadsARequestBeforeItIsOneSaysNothingOfItEither(String reader) {
        RequestLog.answering(null);

        loggers.getLogger(reader).warn("A cookie was received [" + WORDS + "]", new IllegalArgumentException(WORDS));

        assertThat(written()).contains("WARN " + reader).doesNotContain("zebra");
    }

    @Test
    void noDeviceFillsTheLog() {
        for (int line = 0; line < 1000; line++) {
            library.error("Unexpected error: {}", WORDS, new StackOverflowError(WORDS));
        }
        RequestLog.answering("192.0.2.2");
        library.error("Unexpected error: {}", WORDS);

        assertThat(log.list).hasSize(LogAllowance.PER_DEVICE + 1);
        assertThat(written())
                .containsOnlyOnce("more from there is left out this minute")
                .hasSizeLessThan(100_000);
    }

    private String written() {
        List<String> lines = log.list.stream()
                .map(line -> line.getLevel() + " " + line.getLoggerName() + " " + line.getFormattedMessage()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                .toList();
        return String.join("\n", lines);
    }
}
