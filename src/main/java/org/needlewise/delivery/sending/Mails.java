package org.needlewise.delivery.sending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The waiting emails in the database. */
final class Mails {

    private final JdbcClient database;

    Mails(JdbcClient database) {
        this.database = database;
    }

    void add(String id, byte[] sealed, Instant written) {
        database.sql("insert into mail (id, sealed, written, begun) values (?, ?, ?, 0)")
                .params(id, sealed, written.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<WaitingMail> find(String id) {
        return database.sql("select id, sealed, written, begun from mail where id = ?")
                .param(id)
                .query((row, _) -> waiting(row))
                .optional();
    }

    /**
     * Records that an attempt begins, whose result may never be known.
     *
     * @return whether no one else has begun an attempt since the email was read
     */
    boolean begin(WaitingMail mail) {
        return database.sql("update mail set begun = begun + 1 where id = ? and begun = ?")
                        .params(mail.id(), mail.begun())
                        .update()
                == 1;
    }

    /** Records that an attempt has failed with a known result. */
    void heardNo(String id) {
        database.sql("update mail set begun = begun - 1 where id = ?").param(id).update();
    }

    void remove(String id) {
        database.sql("delete from mail where id = ?").param(id).update();
    }

    long count() {
        return database.sql("select count(*) from mail").query(Long.class).single();
    }

    private static WaitingMail waiting(ResultSet row) throws SQLException {
        return new WaitingMail(
                row.getString("id"),
                row.getBytes("sealed"),
                row.getObject("written", OffsetDateTime.class).toInstant(),
                row.getInt("begun"));
    }
}
