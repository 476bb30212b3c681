package org.sheqia.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;

/** A job of all nodes is done by one of them, made up for where it was missed, and its last run can be seen. */
@ArquillianTest
@RunAsClient
class JobsIT {

    private static final Duration A_ROUND = Duration.ofSeconds(40);

    private final Jobs jobs = new Jobs();
    private final String name = "JobsIT." + UUID.randomUUID();
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void theDatabase() {
        jobs.database = new BesidePools();
        jobs.database.url = System.getProperty("it.db.url");
        jobs.database.user = "sheqia";
        jobs.database.password = "it";
        jobs.database.reader = "sheqia_reader";
        jobs.database.readerPassword = "it";
        jobs.clock = new PortalClock();
    }

    @AfterEach
    void forgotten() {
        Database.update("delete from job where name = ?", name);
        Database.update("delete from lease where name = ?", name);
    }

    @Test
    void of_many_nodes_one_runs_it_while_it_takes() throws Exception {
        CountDownLatch others = new CountDownLatch(3);
        AtOnce.times(4, () -> {
            jobs.run(name, at(""), () -> {
                runs.incrementAndGet();
                others.await(20, TimeUnit.SECONDS);
                return null;
            });
            others.countDown();
            return null;
        });
        assertThat(runs).hasValue(1);
    }

    @Test
    void each_time_of_a_job_without_an_hour_is_done_and_seen() throws Exception {
        jobs.run(name, at(""), this::work);
        jobs.run(name, at(""), this::work);
        assertThat(runs).as("another node at the same moment").hasValue(1);
        nextMoment();
        jobs.run(name, at(""), this::work);

        assertThat(runs).hasValue(2);
        assertThat(status().endedAt()).isAfterOrEqualTo(status().beganAt());
        assertThat(status().failed()).isNull();
    }

    @Test
    void a_daily_one_is_done_once_a_day_and_a_day_that_was_missed_is_made_up_for() throws Exception {
        jobs.run(name, at("07:30"), this::work);
        assertThat(runs).as("who was never there has missed nothing").hasValue(0);

        missed();
        jobs.run(name, at("07:30"), this::work);
        nextMoment();
        jobs.run(name, at("07:30"), this::work);

        assertThat(runs).hasValue(1);
        assertThat(status().doneFor()).isEqualTo(Jobs.due(at("07:30"), Instant.now()));
    }

    @Test
    void one_that_fails_is_seen_to_and_is_done_again_the_same_day() throws Exception {
        jobs.run(name, at("07:30"), this::work);
        missed();
        assertThatThrownBy(() -> jobs.run(name, at("07:30"), () -> {
            throw new IllegalStateException("梁文辉 13800000000");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(status().failed()).isEqualTo("IllegalStateException");

        nextMoment();
        jobs.run(name, at("07:30"), this::work);

        assertThat(runs).hasValue(1);
        assertThat(status().failed()).isNull();
    }

    @Test
    void in_the_running_portal_a_job_leaves_its_mark() {
        long end = System.nanoTime() + A_ROUND.toNanos();
        while (Database.column("select name from job where ended_at is not null and name = 'SendMails.send'").isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    @Test
    void whoever_has_lost_its_turn_meanwhile_writes_nothing_down() throws Exception {
        jobs.run(name, at("07:30"), this::work);
        missed();
        Instant before = status().doneFor();
        jobs.run(name, at("07:30"), () -> {
            Database.update("update lease set holder = 'another', until = timestampadd(second, 20, utc_timestamp(6)) where name = ?", name);
            awaitLoss();
            return null;
        });
        assertThat(status().doneFor()).isEqualTo(before);
    }

    /** The next time that it would hold its lease again. */
    private static void awaitLoss() throws InterruptedException {
        new CountDownLatch(1).await(9, TimeUnit.SECONDS);
    }

    @Test
    void the_hour_is_chinas() {
        assertThat(Jobs.due(at("07:30"), Instant.parse("2026-03-02T23:29:59Z"))).isEqualTo("2026-03-01T23:30:00Z");
        assertThat(Jobs.due(at("07:30"), Instant.parse("2026-03-02T23:30:00Z"))).isEqualTo("2026-03-02T23:30:00Z");
    }

    private void nextMoment() {
        Database.update("update lease set until = '2000-01-01' where name = ?", name);
    }

    private Object work() {
        runs.incrementAndGet();
        return null;
    }

    private void missed() {
        nextMoment();
        Database.update("update job set done_for = ? where name = ?", Timestamp.from(Jobs.due(at("07:30"), Instant.now()).minusSeconds(86_400)), name);
    }

    private Jobs.Status status() {
        return jobs.all().stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
    }

    private static Job at(String daily) {
        return new Job() {

            @Override
            public String daily() {
                return daily;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return Job.class;
            }
        };
    }
}
