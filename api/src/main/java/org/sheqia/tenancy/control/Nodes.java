package org.sheqia.tenancy.control;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who serves people on this database: each node says so every ten seconds, and one that has not for half a minute is gone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class Nodes {

    private static final Logger LOG = Logger.getLogger(Nodes.class.getName());
    private static final int NO_SUCH_TABLE = 1146;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    @Inject
    BesidePools database;

    /** Seconds that a start waits for what it needs. */
    @Inject
    @ConfigProperty(name = "portal.start.wait", defaultValue = "600")
    long patience;

    private final String id = UUID.randomUUID().toString();
    private boolean joined;

    /** This one serves from now on. */
    public void join() throws SQLException {
        joined = true;
        say();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void say() throws SQLException {
        if (joined) {
            Sql.update(database.owner(BesidePools.BRIEF), "insert into node (id, seen_at) values (?, utc_timestamp(6)) on duplicate key update seen_at = utc_timestamp(6)", id);
            Sql.update(database.owner(BesidePools.BRIEF), "delete from node where seen_at < timestampadd(day, -1, utc_timestamp(6))");
        }
    }

    @PreDestroy
    void leave() {
        try {
            Sql.update(database.owner(BesidePools.BRIEF), "delete from node where id = ?", id);
        } catch (SQLException away) {
            LOG.log(Level.INFO, "this node could not say that it leaves; half a minute later it counts as gone", away);
        }
    }

    /**
     * Returns when no node serves any more, or what it was waited for has come about.
     *
     * @throws IllegalStateException after the time that a start waits
     */
    public void awaitNone(BooleanSupplier done) throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(patience).toNanos();
        for (Duration pause = Duration.ofSeconds(1); !done.getAsBoolean() && others() > 0; pause = longer(pause)) {
            String what = "the database has an older schema than this version needs, and another node serves people on it: stop that one, or run sheqia.jar migrate";
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what);
            }
            LOG.warning(what);
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private static Duration longer(Duration pause) {
        return pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    private int others() throws SQLException {
        try {
            return Sql.rows(database.owner(BesidePools.BRIEF), "select id from node where seen_at between timestampadd(second, -30, utc_timestamp(6)) and utc_timestamp(6) and id <> ?",
                    row -> row.getString(1), id).size();
        } catch (SQLException e) {
            if (e.getErrorCode() == NO_SUCH_TABLE) {
                return 0;
            }
            throw e;
        }
    }
}
