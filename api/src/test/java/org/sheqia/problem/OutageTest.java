package org.sheqia.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.SystemException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.problem.control.Outage;

/** A database that is not there is told apart from a fault of the portal, however deep it stands in the failure. */
class OutageTest {

    @Test
    void a_connection_that_is_lost_or_refused_is_an_outage() {
        assertThat(Outage.of(deep(new SQLException("Communications link failure", "08S01", 0)))).contains(Outage.DATABASE_AWAY);
        assertThat(Outage.of(deep(new SQLException("Too many connections", "08004", 1040)))).contains(Outage.DATABASE_AWAY);
        assertThat(Outage.of(deep(new SQLException("Server shutdown in progress", "HY000", 1053)))).contains(Outage.DATABASE_AWAY);
        assertThat(Outage.of(deep(new SQLException("Query execution was interrupted", "70100", 1317)))).contains(Outage.DATABASE_AWAY);
        assertThat(Outage.of(deep(new SQLException("Error in allocating a connection. Cause: Connection could not be allocated because: Communications link failure")))).contains(Outage.DATABASE_AWAY);
    }

    @Test
    void a_connection_that_is_lost_at_the_commit_is_one_of_which_only_words_are_left() {
        assertThat(Outage.of(deep(commit(XAException.XAER_RMERR, "com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure"))))
                .contains(Outage.DATABASE_AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.mysql.cj.jdbc.exceptions.MySQLTransactionRollbackException: Deadlock found when trying to get lock; try restarting transaction",
        "java.sql.SQLException: Lock wait timeout exceeded; try restarting transaction", "java.sql.SQLException: (conn=7) [40001] certification failed"})
    void a_conflict_at_the_commit_is_none(String words) {
        assertThat(Outage.of(deep(commit(XAException.XAER_RMERR, words)))).isEmpty();
    }

    @Test
    void a_commit_that_failed_for_another_reason_is_none() {
        assertThat(Outage.of(deep(commit(XAException.XAER_PROTO, "java.sql.SQLException: no")))).isEmpty();
    }

    @Test
    void a_pool_in_which_all_are_in_use_is_another_matter() {
        assertThat(Outage.of(deep(new SQLException("Query execution was interrupted", "70100", 1317)))).contains(Outage.DATABASE_AWAY);
        assertThat(Outage.of(deep(new SQLException("Error in allocating a connection. Cause: In-use connections equal max-pool-size and expired max-wait-time."
                + " Cannot allocate more connections.")))).contains(Outage.ALL_IN_USE);
    }

    @Test
    void a_database_that_can_only_be_read_is_told_as_such() {
        assertThat(Outage.of(deep(new SQLException("running with the --read-only option", "HY000", 1290)))).contains(Outage.DATABASE_READ_ONLY);
        assertThat(Outage.of(deep(new SQLException("Cannot execute statement in a READ ONLY transaction", "25006", 1792)))).contains(Outage.DATABASE_READ_ONLY);
    }

    @Test
    void a_fault_of_the_portal_stays_one() {
        assertThat(Outage.of(deep(new SQLException("Unknown column", "42S22", 1054)))).isEmpty();
        assertThat(Outage.of(deep(new SQLException("Error in allocating a connection. Cause: java.lang.IllegalStateException: Local transaction already has 1 non-XA"
                + " Resource: cannot add more resources.")))).isEmpty();
        assertThat(Outage.of(new IllegalStateException())).isEmpty();
    }

    @Test
    void only_a_state_of_the_connection_says_all_there_is_to_know() {
        assertThat(Outage.isPlain(deep(new SQLException("Communications link failure", "08S01", 0)))).isTrue();
        assertThat(Outage.isPlain(deep(new SQLException("Error in allocating a connection. Cause: Connection could not be allocated because: Access denied")))).isFalse();
    }

    private static Throwable deep(Exception e) {
        return new IllegalStateException("outer", new RuntimeException(e));
    }

    /** As the container tells of it. */
    private static SystemException commit(int code, String words) {
        XAException cause = new XAException(words);
        cause.errorCode = code;
        SystemException failed = new SystemException();
        failed.initCause(cause);
        return failed;
    }
}
