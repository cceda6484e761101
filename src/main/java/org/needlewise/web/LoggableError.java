package org.needlewise.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What may be logged of an error: its classes and stack trace. Its message may contain a patient's words. */
final class LoggableError extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int CAUSES = 3;
    private static final int PLACES = 15;

    private LoggableError(Throwable error, @Nullable LoggableError cause) {
        super(error.getClass().getName(), cause, false, true);
        StackTraceElement[] places = error.getStackTrace();
        setStackTrace(Arrays.copyOf(places, Math.min(places.length, PLACES)));
    }

    static @Nullable LoggableError of(@Nullable Throwable error) {
        return of(error, CAUSES);
    }

    private static @Nullable LoggableError of(@Nullable Throwable error, int causes) {
        return error == null ? null : new LoggableError(error, causes == 0 ? null : of(error.getCause(), causes - 1));
    }

    /** Uses the stack trace of the original error. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
