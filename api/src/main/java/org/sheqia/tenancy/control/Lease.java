package org.sheqia.tenancy.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * What one node alone may do at a time, by a row that it holds for half a minute and holds again before that is over. A row,
 * because a database's own locks ({@code GET_LOCK}, {@code FOR UPDATE}) exclude nobody on another node of a cluster. Whoever
 * could not hold it again in time has lost it: it is told so when it asks, and its watched connections are cut.
 */
final class Lease implements AutoCloseable {

    static final String TABLE = "lease";

    private static final Logger LOG = Logger.getLogger(Lease.class.getName());
    private static final Duration HELD = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofSeconds(8);
    /** Whoever fires at the same moment as another, a little later, finds it taken still. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(5);
    private static final String FROM_NOW = "timestampadd(second, " + HELD.toSeconds() + ", utc_timestamp(6))";
    /** Over, or later than anybody can have held it: the database's clock was set back. */
    private static final String IS_FREE = "until not between utc_timestamp(6) and " + FROM_NOW;
    private static final Executor LATER = CompletableFuture.delayedExecutor(AGAIN.toMillis(), TimeUnit.MILLISECONDS,
            Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, TABLE);
                thread.setDaemon(true);
                return thread;
            }));

    private final DataSource database;
    private final String name;
    private final String holder = UUID.randomUUID().toString();
    private final List<Connection> watched = new CopyOnWriteArrayList<>();
    private final long longest;
    private final long taken = System.nanoTime();
    private volatile boolean over;
    private volatile long heldAt = taken;

    private Lease(DataSource database, String name, Duration longest) {
        this.database = database;
        this.name = name;
        this.longest = longest.toNanos();
    }

    /** The table is there, also before there is a schema. */
    static void prepare(DataSource database) throws SQLException {
        Sql.update(database, "create table if not exists " + TABLE + " (name varchar(64) primary key, holder varchar(36) not null, until datetime(6) not null)");
    }

    /**
     * @param database answers or fails within seconds: a lease that waits is lost
     * @param longest  how long it is held at most, whoever still works under it
     * @return empty while another holds it
     */
    static Optional<Lease> take(DataSource database, String name, Duration longest) throws SQLException {
        Lease lease = new Lease(database, name, longest);
        Sql.update(database, "insert ignore into " + TABLE + " (name, holder, until) values (?, '', '2000-01-01')", name);
        try {
            if (Sql.update(database, "update " + TABLE + " set holder = ?, until = " + FROM_NOW + " where name = ? and " + IS_FREE, lease.holder, name) == 0) {
                return Optional.empty();
            }
        } catch (SQLException e) {
            if (isConflict(e)) {
                return Optional.empty();
            }
            throw e;
        }
        LATER.execute(lease::watch);
        return Optional.of(lease);
    }

    /** A connection that is cut when the lease is lost. */
    Connection watched(Connection connection) {
        watched.add(connection);
        return connection;
    }

    /** Whether nobody else can have taken it meanwhile. */
    boolean isHeld() {
        return !over && System.nanoTime() - heldAt < HELD.toNanos();
    }

    private void watch() {
        if (!over) {
            again();
            LATER.execute(this::watch);
        }
    }

    void again() {
        long now = System.nanoTime();
        try {
            if (now - taken < longest && Sql.update(database, "update " + TABLE + " set until = " + FROM_NOW + " where name = ? and holder = ?", name, holder) == 1) {
                heldAt = now;
                return;
            }
            LOG.severe(name + " is not held here any more");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, e, () -> name + " is not held again");
            // Once more, as long as that can be told before somebody else may take it.
            if (System.nanoTime() - heldAt < HELD.minus(AGAIN).minus(SAME_MOMENT).toNanos()) {
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
        leave("utc_timestamp(6)");
    }

    /** Anybody may have it once the moment is over in which others came for the same. */
    void closeAfterTheMoment() throws SQLException {
        leave("timestampadd(second, -" + HELD.minus(SAME_MOMENT).toSeconds() + ", until)");
    }

    private void leave(String until) throws SQLException {
        if (!over) {
            over = true;
            Sql.update(database, "update " + TABLE + " set until = " + until + " where name = ? and holder = ?", name, holder);
        }
    }

    private static boolean isConflict(SQLException e) {
        return "40001".equals(e.getSQLState());
    }
}
