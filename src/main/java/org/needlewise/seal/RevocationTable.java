package org.needlewise.seal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The revocations shared by all nodes. If the database does not respond, patients can still continue. */
class RevocationTable {

    private static final Logger log = LoggerFactory.getLogger(RevocationTable.class);

    private final JdbcClient database;

    RevocationTable(JdbcClient database) {
        this.database = database;
    }

    void add(String id, Instant until, Instant now) {
        try {
            database.sql("delete from revocation where until < :now")
                    .param("now", utc(now))
                    .update();
            database.sql("insert into revocation (id, until) values (:id, :until)")
                    .param("id", id)
                    .param("until", utc(until))
                    .update();
        } catch (DuplicateKeyException _) {
            // The visit ended in two tabs or on two nodes.
        } catch (DataAccessException e) {
            log.warn("The database did not take note of a visit's end; other nodes do not know of it.", e);
        }
    }

    boolean holds(String id, Instant now) {
        try {
            return database.sql("select count(*) from revocation where id = :id and until >= :now")
                            .param("id", id)
                            .param("now", utc(now))
                            .query(Integer.class)
                            .single()
                    > 0;
        } catch (DataAccessException e) {
            log.warn("The database did not say whether a visit has ended.", e);
            return false;
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
