package org.sheqia.tenancy.control;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings a database to the schema of this version, by one of however many try ({@link Lease}). Steps are the files of
 * {@code db/migration} and, where one needs Java, those that a component names as a service. Needs no container: the command
 * {@code sheqia.jar migrate} runs nothing else of the portal.
 */
public final class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());
    private static final String HISTORY = "flyway_schema_history";
    /** Nothing has been done yet: the lease's table alone is there. */
    private static final String NOTHING = "0";

    private static final String SCHEMA = "schema";
    /** A step over a large table takes longer than a statement of a request may. */
    private static final String PATIENT = "socketTimeout=0";
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long A_MINUTE = 120;

    private final String url;
    private final String user;
    private final String password;

    /** @param user may change tables */
    public Migration(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * How many steps are to be done.
     *
     * @throws IllegalStateException when a step was begun and not ended, or is not the one that was done here
     */
    public int pending() {
        Flyway flyway = flyway(database(PATIENT));
        try {
            flyway.validate();
        } catch (FlywayException e) {
            throw new IllegalStateException("what was done to the schema is not what this version knows, or failed half-way: restore the backup"
                    + " that was made before, or mend it by hand. " + e.getMessage(), e);
        }
        return flyway.info().pending().length;
    }

    /**
     * @return what was done, in one line
     * @throws IllegalStateException when the database holds what is not the portal's
     */
    public String run() throws SQLException {
        if (pending() == 0) {
            return "the schema is at " + version() + " already";
        }
        try (Lease lease = alone(database(BesidePools.BRIEF))) {
            requireOwn(database(PATIENT));
            int steps = flyway(watched(lease)).migrate().migrationsExecuted;
            return "the schema is at %s, after %d steps".formatted(version(), steps);
        }
    }

    private static Lease alone(DataSource database) throws SQLException {
        Lease.prepare(database);
        Optional<Lease> lease = Lease.take(database, SCHEMA, LONGEST);
        for (long waits = 1; lease.isEmpty(); waits++) {
            if (waits % A_MINUTE == 1) {
                LOG.info("another node changes the schema; this one waits");
            }
            LockSupport.parkNanos(PAUSE_NS);
            lease = Lease.take(database, SCHEMA, LONGEST);
        }
        return lease.get();
    }

    private String version() {
        MigrationInfo current = flyway(database(PATIENT)).info().current();
        return current == null ? NOTHING : String.valueOf(current.getVersion());
    }

    private static void requireOwn(MysqlDataSource database) throws SQLException {
        List<String> tables = Sql.rows(database, "select table_name from information_schema.tables where table_schema = database()", row -> row.getString(1));
        tables.remove(Lease.TABLE);
        if (!tables.isEmpty() && !tables.contains(HISTORY)) {
            throw new IllegalStateException("DB_URL names a database with tables of something else (" + tables.get(0) + "): give the portal one of its own");
        }
    }

    private static Flyway flyway(MysqlDataSource database) {
        return Flyway.configure(Migration.class.getClassLoader()).dataSource(database).locations("classpath:db/migration")
                .javaMigrations(ServiceLoader.load(JavaMigration.class, Migration.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get).toArray(JavaMigration[]::new))
                .baselineOnMigrate(true).ignoreMigrationPatterns("*:pending", "*:future").baselineVersion(NOTHING).load();
    }

    private MysqlDataSource watched(Lease lease) {
        return login(PATIENT, new MysqlDataSource() {

            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                return lease.watched(super.getConnection());
            }
        });
    }

    private MysqlDataSource database(String options) {
        return login(options, new MysqlDataSource());
    }

    private MysqlDataSource login(String options, MysqlDataSource database) {
        database.setUrl(url + (url.contains("?") ? '&' : '?') + options);
        database.setUser(user);
        database.setPassword(password);
        return database;
    }
}
