package org.sheqia.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Outage;

/** A database that is not there is told apart from a fault of the portal, however deep it stands in the failure. */
class OutageTest {

    @Test
    void a_connection_that_is_lost_or_refused_is_an_outage() {
        assertThat(Outage.of(deep(new SQLException("Communications link failure", "08S01", 0)))).contains(Outage.DATABASE_AWAY);
        assertThat(Outage.of(deep(new SQLException("Too many connections", "08004", 1040)))).contains(Outage.DATABASE_AWAY);
        assertThat(Outage.of(deep(new SQLException("Server shutdown in progress", "HY000", 1053)))).contains(Outage.DATABASE_AWAY);
        assertThat(Outage.of(deep(new SQLException("Error in allocating a connection. Cause: Connection could not be allocated")))).contains(Outage.DATABASE_AWAY);
    }

    @Test
    void a_pool_in_which_all_are_in_use_is_another_matter() {
        assertThat(Outage.of(deep(new SQLException("Error in allocating a connection. Cause: In-use connections equal max-pool-size and expired max-wait-time."
                + " Cannot allocate more connections.")))).contains(Outage.TOO_MUCH_AT_ONCE);
    }

    @Test
    void a_database_that_can_only_be_read_is_told_as_such() {
        assertThat(Outage.of(deep(new SQLException("running with the --read-only option", "HY000", 1290)))).contains(Outage.DATABASE_READ_ONLY);
        assertThat(Outage.of(deep(new SQLException("Cannot execute statement in a READ ONLY transaction", "25006", 1792)))).contains(Outage.DATABASE_READ_ONLY);
    }

    @Test
    void a_fault_of_the_portal_stays_one() {
        assertThat(Outage.of(deep(new SQLException("Unknown column", "42S22", 1054)))).isEmpty();
        assertThat(Outage.of(new IllegalStateException())).isEmpty();
    }

    private static Throwable deep(SQLException e) {
        return new IllegalStateException("outer", new RuntimeException(e));
    }
}
