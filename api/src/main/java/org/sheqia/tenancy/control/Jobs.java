package org.sheqia.tenancy.control;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.health.control.Concern;
import org.sheqia.health.control.Measured;

/** Does each {@link Job} on one node at a time, and keeps when it was last done, so that a missed day is made up for and seen. */
@ApplicationScoped
public class Jobs implements Concern, Measured {

    /** A daily one was missed, or another has not been done for as long. */
    private static final Duration LATE = Duration.ofHours(25);
    /** A job of an earlier version, that is no more. */
    private static final Duration FORGOTTEN = Duration.ofDays(30);
    /** A run that hangs keeps the others from it no longer. */
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Inject
    BesidePools database;

    @Inject
    PortalClock clock;

    /**
     * How a job is.
     *
     * @param doneFor the time that the last whole run was for
     * @param failed  what the last run failed of, by its kind; null where it did not
     */
    public record Status(String name, Instant doneFor, Instant beganAt, Instant endedAt, String failed) {
    }

    /** Runs it, unless another node does or, of a daily one, it is done. What has lost its lease meanwhile writes nothing down. */
    void run(String name, Job job, Callable<?> work) throws Exception {
        DataSource rows = database.owner(BesidePools.BRIEF);
        Optional<Lease> taken = Lease.take(rows, name, LONGEST);
        if (taken.isEmpty()) {
            return;
        }
        Lease lease = taken.get();
        try {
            Instant due = due(job, Sql.rows(rows, "select utc_timestamp(6)", row -> row.getObject(1, LocalDateTime.class)).get(0).toInstant(ZoneOffset.UTC));
            if (isDue(rows, name, job, due)) {
                done(rows, lease, name, due, work);
            }
        } finally {
            lease.closeAfterTheMoment();
        }
    }

    private static void done(DataSource rows, Lease lease, String name, Instant due, Callable<?> work) throws Exception {
        Sql.update(rows, "update job set began_at = utc_timestamp(6) where name = ?", name);
        try {
            work.call();
        } catch (Throwable failed) {
            if (lease.isHeld()) {
                Sql.update(rows, "update job set ended_at = utc_timestamp(6), failed = left(?, 100) where name = ?", failed.getClass().getSimpleName(), name);
            }
            throw failed;
        }
        if (lease.isHeld()) {
            Sql.update(rows, "update job set ended_at = utc_timestamp(6), failed = null, done_for = ? where name = ?", Timestamp.from(due), name);
        }
    }

    @Override
    public List<String> concerns() {
        return all().stream().filter(job -> lag(job).compareTo(FORGOTTEN) < 0).filter(job -> job.failed() != null || lag(job).compareTo(LATE) > 0)
                .map(job -> job.failed() != null ? job.name() + " failed: " + job.failed() : job.name() + " was last done for " + job.doneFor()).toList();
    }

    @Override
    public void register(PrometheusRegistry figures) {
        GaugeWithCallback.builder().name("sheqia_job_lag_seconds").help("Since the time that a job was last done for").labelNames("job")
                .callback(gauge -> all().forEach(job -> gauge.call(lag(job).toSeconds(), job.name()))).register(figures);
        GaugeWithCallback.builder().name("sheqia_job_failed").help("1 while the last run of a job failed").labelNames("job")
                .callback(gauge -> all().forEach(job -> gauge.call(job.failed() == null ? 0 : 1, job.name()))).register(figures);
    }

    private Duration lag(Status job) {
        return Duration.between(job.doneFor(), clock.real());
    }

    /** Of every job that has ever been due. */
    public List<Status> all() {
        return database.read("select name, done_for, began_at, ended_at, failed from job order by name",
                row -> new Status(row.getString(1), instant(row, 2), instant(row, 3), instant(row, 4), row.getString(5)));
    }

    /** The last time that it should have run for, up to now. */
    static Instant due(Job job, Instant now) {
        if (job.daily().isEmpty()) {
            return now;
        }
        LocalDate today = LocalDate.ofInstant(now, CHINA);
        Instant at = ZonedDateTime.of(today, LocalTime.parse(job.daily()), CHINA).toInstant();
        return at.isAfter(now) ? ZonedDateTime.of(today.minusDays(1), LocalTime.parse(job.daily()), CHINA).toInstant() : at;
    }

    /** A job that has never been there has missed nothing; one that was done for tomorrow was done by a clock that was wrong. */
    private static boolean isDue(DataSource rows, String name, Job job, Instant due) throws SQLException {
        boolean isNew = Sql.update(rows, "insert ignore into job (name, done_for) values (?, ?)", name, Timestamp.from(due)) == 1;
        return job.daily().isEmpty() || !isNew && !Sql.rows(rows, "select name from job where name = ? and done_for not between ? and utc_timestamp(6)",
                row -> row.getString(1), name, Timestamp.from(due)).isEmpty();
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        Timestamp at = rows.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
