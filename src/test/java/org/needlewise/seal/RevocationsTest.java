package org.needlewise.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RevocationsTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);
    private static final String ID = "0123456789abcdef";

    private final Clock clock = mock(Clock.class);

    @BeforeEach
    void atNoon() {
        now(NOON);
    }

    @Test
    void whatIsRevokedStaysSoUntilItWouldHaveExpired() {
        Revocations revocations = SampleRevocations.at(clock);

        revocations.revoke(ID, MONTH);

        assertThat(revocations.isRevoked(ID)).isTrue();
        now(NOON.plus(Duration.ofDays(29)));
        assertThat(revocations.isRevoked(ID)).isTrue();
        now(NOON.plus(Duration.ofDays(31)));
        assertThat(revocations.isRevoked(ID)).isFalse();
    }

    @Test
    void nothingElseIsRevoked() {
        Revocations revocations = SampleRevocations.at(clock);

        revocations.revoke(ID, MONTH);

        assertThat(revocations.isRevoked("fedcba9876543210")).isFalse();
    }

    @Test
    void nodesThatShareADatabaseKnowOfEachOthersAndARestartForgetsNone() {
        DataSource database = database("shared");

        on(database).revoke(ID, MONTH);

        assertThat(on(database).isRevoked(ID)).isTrue();
        now(NOON.plus(Duration.ofDays(31)));
        assertThat(on(database).isRevoked(ID)).isFalse();
    }

    @Test
    void whatWasRevokedTwiceIsNoFault() {
        DataSource database = database("twice");

        on(database).revoke(ID, MONTH);
        on(database).revoke(ID, MONTH);

        assertThat(on(database).isRevoked(ID)).isTrue();
    }

    @Test
    void theDatabaseForgetsWhatHasExpired() {
        DataSource database = database("forgets");
        on(database).revoke(ID, MONTH);

        now(NOON.plus(Duration.ofDays(31)));
        on(database).revoke("fedcba9876543210", MONTH);

        assertThat(JdbcClient.create(database)
                        .sql("select id from revocation")
                        .query(String.class)
                        .list())
                .containsExactly("fedcba9876543210");
    }

    @Test
    void aDatabaseThatDoesNotAnswerKeepsNobodyFromGoingOn() {
        Revocations revocations = on(new DriverManagerDataSource("jdbc:h2:mem:empty"));

        revocations.revoke(ID, MONTH);

        assertThat(revocations.isRevoked(ID)).isTrue();
        assertThat(revocations.isRevoked("fedcba9876543210")).isFalse();
    }

    private Revocations on(DataSource database) {
        return new Revocations(Optional.of(new RevocationTable(JdbcClient.create(database))), clock);
    }

    private static DataSource database(String name) {
        DataSource database = new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    private void now(Instant now) {
        given(clock.instant()).willReturn(now);
        given(clock.millis()).willReturn(now.toEpochMilli());
    }
}
