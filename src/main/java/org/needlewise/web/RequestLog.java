package org.needlewise.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needlewise.web.LogAllowance.Allowed;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.helpers.MessageFormatter;

/**
 * Limits what requests write to the log, and keeps client data out of it.
 *
 * <p>During a request, a log line keeps only its level, its logger, the constant part of its text, and the stack trace
 * of its error. Libraries fill the rest with data from clients: cookies, addresses, events. The number of lines per
 * minute is limited.
 */
final class RequestLog extends TurboFilter {

    private static final String OURS = "org.needlewise.";
    private static final String LOG_LEFT_OUT = "what a request said is left out";
    private static final String LOG_MORE_LEFT_OUT = " (more from there is left out this minute)";
    private static final String UNREAD = "unread";
    private static final int LONGEST = 200;

    /**
     * Loggers that may run outside of {@link #answering}: they read a request before anything else does, or make a PDF
     * of a patient's words in the background.
     */
    private static final String[] READERS = {
        "org.apache.coyote.AbstractProcessor",
        "org.apache.coyote.http11.Http11Processor",
        "org.apache.catalina.connector.",
        "org.apache.tomcat.util.http.",
        "org.apache.fontbox.",
        "org.apache.pdfbox.",
        "com.openhtmltopdf.",
        "org.needlewise.summary."
    };

    private static final ThreadLocal<@Nullable String> DEVICE = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> WRITING = ThreadLocal.withInitial(() -> false);

    private final LogAllowance allowance;

    RequestLog(LogAllowance allowance) {
        this.allowance = allowance;
    }

    /** Attributes what this thread logs from now on to a request of this device, or to no request if it is null. */
    static void answering(@Nullable String device) {
        if (device == null) {
            DEVICE.remove();
        } else {
            DEVICE.set(device);
        }
    }

    void begin() {
        setContext(loggers());
        start();
        loggers().addTurboFilter(this);
    }

    void end() {
        loggers().getTurboFilterList().remove(this);
        stop();
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable error) {
        @Nullable String device = device(logger.getName());
        boolean asked = format == null && error == null;
        if (device == null || asked || WRITING.get() || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        String text = text(logger.getName(), format, values);
        @Nullable Throwable told = error == null ? MessageFormatter.getThrowableCandidate(values) : error;
        boolean says = told != null || !text.equals(LOG_LEFT_OUT) || level.isGreaterOrEqual(Level.WARN);
        Allowed allowed = says ? allowance.take(device) : Allowed.NO;
        if (allowed != Allowed.NO) {
            write(logger, level, allowed == Allowed.LAST ? text + LOG_MORE_LEFT_OUT : text, told);
        }
        return FilterReply.DENY;
    }

    private static @Nullable String device(String logger) {
        @Nullable String device = DEVICE.get();
        return device == null && Stream.of(READERS).anyMatch(logger::startsWith) ? UNREAD : device;
    }

    /** A text without placeholders may have been built from client data. */
    private static String text(String logger, @Nullable String format, Object @Nullable [] values) {
        if (format == null) {
            return LOG_LEFT_OUT;
        }
        if (logger.startsWith(OURS)) {
            return MessageFormatter.arrayFormat(format, values).getMessage();
        }
        boolean fixed = values != null && values.length > 0 && format.contains("{}") && format.length() <= LONGEST;
        return fixed ? format : LOG_LEFT_OUT;
    }

    private static void write(Logger logger, Level level, String text, @Nullable Throwable error) {
        WRITING.set(true);
        try {
            logger.log(
                    null,
                    RequestLog.class.getName(),
                    Level.toLocationAwareLoggerInteger(level),
                    text,
                    null,
                    LoggableError.of(error));
        } finally {
            WRITING.remove();
        }
    }

    private static LoggerContext loggers() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
