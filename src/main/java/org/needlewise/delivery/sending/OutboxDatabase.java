package org.needlewise.delivery.sending;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the outbox's database, or explains in one sentence why that fails. */
final class OutboxDatabase {

    /** H2's {@code ErrorCode.DATABASE_ALREADY_OPEN_1}. */
    private static final int IN_USE = 90020;

    private OutboxDatabase() {}

    /** @param pool not yet used */
    static HikariDataSource open(HikariDataSource pool) {
        String url = String.valueOf(pool.getJdbcUrl());
        Optional<Path> file = OwnerOnly.file(url);
        try {
            if (file.isPresent()) {
                OwnerOnly.prepare(file.get());
            }
            try (Connection _ = pool.getConnection()) {
                return pool;
            }
        } catch (IOException | SQLException | HikariPool.PoolInitializationException e) {
            pool.close();
            throw file.map(path -> unavailable(path, e)).orElseGet(() -> unavailable(url, e));
        }
    }

    private static OutboxUnavailable unavailable(Path file, Exception failure) {
        if (code(failure) == IN_USE) {
            return new OutboxUnavailable(
                    "The outbox %s is in use by another program.".formatted(file),
                    "Stop the other program, or name another database with spring.datasource.url, then start again.",
                    failure);
        }
        return new OutboxUnavailable(
                "The outbox %s cannot be read and written.".formatted(file),
                "Let the program read and write that folder. If the file is damaged, put a copy back or move it"
                        + " away: emails that wait in it are then lost. Then start again.",
                failure);
    }

    /** The URL's parameters may contain a password. */
    private static OutboxUnavailable unavailable(String url, Exception failure) {
        return new OutboxUnavailable(
                "The outbox's database %s does not let the program in.".formatted(url.split("[?;]", 2)[0]),
                "Start the database, or set spring.datasource.url, .username and .password, then start again.",
                failure);
    }

    private static int code(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }
}
