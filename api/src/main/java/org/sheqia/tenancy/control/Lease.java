package org.sheqia.tenancy.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * What one node alone may do at a time, by a row that it holds for half a minute and holds again before that is over. A row,
 * because a database's own locks ({@code GET_LOCK}, {@code FOR UPDATE}) exclude nobody on another node of a cluster. Whoever
 * could not hold it again in time has lost it, and its watched connections are cut.
 */
final class Lease implements AutoCloseable {

    static final String TABLE = "lease";

    private static final Logger LOG = Logger.getLogger(Lease.class.getName());
    private static final Duration HELD = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final String UNTIL = "until = timestampadd(second, " + HELD.toSeconds() + ", utc_timestamp(6))";
    private static final Executor LATER = CompletableFuture.delayedExecutor(AGAIN.toMillis(), TimeUnit.MILLISECONDS);

    private final DataSource database;
    private final String name;
    private final String holder = UUID.randomUUID().toString();
    private final List<Connection> watched = new CopyOnWriteArrayList<>();
    private volatile boolean over;
    private volatile long heldAt;

    private Lease(DataSource database, String name) {
        this.database = database;
        this.name = name;
    }

    /** The table is there, also before there is a schema. */
    static void prepare(DataSource database) throws SQLException {
        Sql.update(database, "create table if not exists " + TABLE + " (name varchar(64) primary key, holder varchar(36) not null, until datetime(6) not null)");
    }

    /** @return empty while another holds it */
    static Optional<Lease> take(DataSource database, String name) throws SQLException {
        Lease lease = new Lease(database, name);
        Sql.update(database, "insert ignore into " + TABLE + " (name, holder, until) values (?, '', '2000-01-01')", name);
        if (!lease.hold("update " + TABLE + " set holder = ?, " + UNTIL + " where name = ? and until < utc_timestamp(6)", lease.holder, name)) {
            return Optional.empty();
        }
        LATER.execute(lease::watch);
        return Optional.of(lease);
    }

    /** A connection that is cut when the lease is lost. */
    Connection watched(Connection connection) {
        watched.add(connection);
        return connection;
    }

    private void watch() {
        if (!over) {
            again();
            LATER.execute(this::watch);
        }
    }

    void again() {
        try {
            if (hold("update " + TABLE + " set " + UNTIL + " where name = ? and holder = ?", name, holder)) {
                return;
            }
            LOG.severe(name + ": another node has taken over what was held here");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, e, () -> name + " is not held again");
            if (System.nanoTime() - heldAt < HELD.minus(AGAIN).toNanos()) {
                return;
            }
        }
        over = true;
        for (Connection connection : watched) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.log(Level.FINE, "gone already", gone);
            }
        }
    }

    /** Anybody may have it from now on. */
    @Override
    public void close() throws SQLException {
        over = true;
        Sql.update(database, "update " + TABLE + " set until = utc_timestamp(6) where name = ? and holder = ?", name, holder);
    }

    private boolean hold(String sql, Object... values) throws SQLException {
        long now = System.nanoTime();
        try {
            boolean held = Sql.update(database, sql, values) == 1;
            heldAt = held ? now : heldAt;
            return held;
        } catch (SQLTransactionRollbackException anotherWasFirst) {
            return false;
        }
    }
}
