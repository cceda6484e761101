package org.needlewise.delivery.sending;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A real PostgreSQL from binaries that Maven downloads. If the tests run as root, it runs as an unprivileged user. */
final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    Postgres() throws IOException {
        server = EmbeddedPostgres.start();
    }

    String url() {
        return "spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
