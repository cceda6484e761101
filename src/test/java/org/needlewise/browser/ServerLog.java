package org.needlewise.browser;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything that the server logs while this is open. */
final class ServerLog implements AutoCloseable {

    private final ListAppender<ILoggingEvent> seen = new ListAppender<>();

    ServerLog() {
        seen.start();
        root().addAppender(seen);
    }

    int lines() {
        return seen.list.size();
    }

    String text() {
        return String.join(
                "\n", List.copyOf(seen.list).stream().map(ServerLog::text).toList());
    }

    @Override
    public void close() {
        root().detachAppender(seen);
    }

    private static String text(ILoggingEvent line) {
        String error = line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy());
        return line.getLoggerName() + " " + line.getFormattedMessage() + error;
    }

    private static Logger root() {
        return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
