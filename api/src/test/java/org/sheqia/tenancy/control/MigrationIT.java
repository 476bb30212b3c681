package org.sheqia.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.AtOnce;

/** Whoever brings a schema up to date does it alone, however many try. {@code -Dmigrations=20} tries it as often as that. */
class MigrationIT {

    private static final String URL = System.getProperty("it.db.url").replace("/sheqia?", "/sheqia_before?");
    private static final int RUNS = Integer.getInteger("migrations", 1);

    private final Migration migration = new Migration(URL, "sheqia", "it");
    private final MysqlDataSource database = new MysqlDataSource();

    @BeforeEach
    void anEmptyDatabase() {
        System.setProperty("portal.seal.key", Base64.getEncoder().encodeToString(new byte[32]));
        database.setUrl(URL);
        database.setUser("sheqia");
        database.setPassword("it");
        flyway().cleanDisabled(false).load().clean();
    }

    @AfterEach
    void leaveNothing() {
        System.clearProperty("portal.seal.key");
        flyway().cleanDisabled(false).load().clean();
    }

    @Test
    void four_at_once_make_an_empty_schema_whole_and_each_step_is_done_once() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            flyway().cleanDisabled(false).load().clean();
            atOnce();
        }
    }

    @Test
    void four_at_once_bring_an_older_schema_up_to_date_and_each_step_is_done_once() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            flyway().cleanDisabled(false).load().clean();
            flyway().target("48").load().migrate();
            atOnce();
        }
    }

    @Test
    void who_comes_while_another_is_at_it_waits_for_its_turn() throws Exception {
        Lease.prepare(database);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Lease another = Lease.take(database, "schema", Duration.ofHours(1)).orElseThrow()) {
            Future<String> waits = thread.submit(migration::run);
            assertThatThrownBy(() -> waits.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(tables()).containsExactly(Lease.TABLE);

            another.close();

            assertThat(waits.get()).contains("steps");
            assertThat(migration.pending()).isZero();
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void who_has_lost_its_turn_is_cut_off_from_the_database_and_whoever_died_in_it_is_followed_by_the_next() throws Exception {
        Lease.prepare(database);
        Lease lost = Lease.take(database, "schema", Duration.ofHours(1)).orElseThrow();
        assertThat(Lease.take(database, "schema", Duration.ofHours(1))).isEmpty();
        Connection held = lost.watched(database.getConnection());
        lost.again();
        assertThat(held.isClosed()).as("held again").isFalse();

        Sql.update(database, "update lease set until = timestampadd(second, -1, utc_timestamp(6))");
        try (Lease next = Lease.take(database, "schema", Duration.ofHours(1)).orElseThrow()) {
            lost.again();
            assertThat(held.isClosed()).isTrue();
            lost.close();
            assertThat(Lease.take(database, "schema", Duration.ofHours(1))).as("what is another's is not given back").isEmpty();
        }
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_out() throws Exception {
        Lease.prepare(database);
        Lease before = Lease.take(database, "schema", Duration.ofHours(1)).orElseThrow();
        Sql.update(database, "update lease set until = timestampadd(hour, 1, utc_timestamp(6))");

        assertThat(Lease.take(database, "schema", Duration.ofHours(1))).isPresent();
        before.close();
    }

    @Test
    void what_is_held_longer_than_it_may_be_is_lost() throws Exception {
        Lease.prepare(database);
        Lease hangs = Lease.take(database, "schema", Duration.ZERO).orElseThrow();
        assertThat(hangs.isHeld()).isTrue();
        hangs.again();
        assertThat(hangs.isHeld()).isFalse();
    }

    @Test
    void a_step_that_failed_half_way_is_told_and_nothing_goes_on_from_it() throws Exception {
        migration.run();
        Sql.update(database, "update flyway_schema_history set success = 0 where version = '55'");

        assertThatThrownBy(migration::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("failed half-way");
        assertThatThrownBy(migration::pending).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_database_of_something_else_is_left_alone() throws SQLException {
        Sql.update(database, "create table customers (id int)");

        assertThatThrownBy(migration::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("customers");

        assertThat(tables()).containsExactlyInAnyOrder("customers", Lease.TABLE);
    }

    private void atOnce() throws Exception {
        List<String> told = AtOnce.times(4, migration::run);

        assertThat(told).filteredOn(line -> !line.contains(" 0 steps") && !line.endsWith("already")).hasSize(1);
        assertThat(migration.pending()).isZero();
        assertThat(Sql.rows(database, "select concat(version, ' ', success) from flyway_schema_history where type <> 'BASELINE'", row -> row.getString(1)))
                .doesNotHaveDuplicates().allMatch(step -> step.endsWith(" 1")).hasSizeGreaterThan(40);
    }

    private List<String> tables() throws SQLException {
        return Sql.rows(database, "select table_name from information_schema.tables where table_schema = database()", row -> row.getString(1));
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure().dataSource(URL, "sheqia", "it").locations("classpath:db/migration")
                .javaMigrations(ServiceLoader.load(JavaMigration.class).stream().map(ServiceLoader.Provider::get).toArray(JavaMigration[]::new));
    }
}
