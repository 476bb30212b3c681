package org.sheqia.meeting.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.audit.entity.Subject;
import org.sheqia.planner.entity.UnmetReason;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;

/** One computation of a season's timetable: what it starts from, how far it is, what came out. */
@Entity
@Table(name = "timetable_run")
public class TimetableRun {

    /** A run that has not shown itself for so long is dead. */
    public static final Duration ALIVE = Duration.ofSeconds(30);

    @Schema(name = "TimetableRunStatus")
    public enum Status { RUNNING, DONE, FAILED, CANCELLED }

    /** A meeting of a timetable, by name. */
    public record Sitting(String projectId, String creditCode, String slot, String table) {
    }

    public record Unmet(String projectId, String creditCode, UnmetReason reason) {
    }

    /** What came out. */
    public record Result(List<Sitting> sittings, List<Unmet> unmet, Map<String, Long> parts) {
    }

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    private String season;

    @Enumerated(EnumType.STRING)
    private Status status = Status.RUNNING;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "based_on")
    private int basedOn;

    private boolean fresh;
    private String fixed;
    private long value;
    private long bound;
    private String result;

    protected TimetableRun() {
    }

    /** @param fresh true to start anew instead of changing as little as possible */
    public TimetableRun(FairTimetable timetable, List<Sitting> fixed, boolean fresh, Actor admin, Instant now) {
        season = timetable.season();
        basedOn = timetable.edition();
        this.fixed = Json.write(fixed);
        this.fresh = fresh;
        startedBy = admin.name();
        startedAt = now;
        seenAt = now;
    }

    public boolean isAlive(Instant now) {
        return status == Status.RUNNING && now.isBefore(seenAt.plus(ALIVE));
    }

    /** @return false when the run should end */
    public boolean progress(long valueNow, long boundNow, Instant now) {
        value = valueNow;
        bound = boundNow;
        seenAt = now;
        return status == Status.RUNNING;
    }

    public TimetableEvent.Computed finish(Result came, long valueOfAll, long boundOfAll) {
        status = Status.DONE;
        value = valueOfAll;
        bound = boundOfAll;
        result = Json.write(came);
        return new TimetableEvent.Computed(subject(), came.sittings().size(), value, bound);
    }

    public TimetableEvent.RunFailed fail() {
        status = Status.FAILED;
        return new TimetableEvent.RunFailed(subject());
    }

    public TimetableEvent.RunCancelled cancel() {
        if (status != Status.RUNNING) {
            throw Rejected.state(status, List.of());
        }
        status = Status.CANCELLED;
        return new TimetableEvent.RunCancelled(subject());
    }

    public void requireDone() {
        if (status != Status.DONE) {
            throw Rejected.state(status, List.of());
        }
    }

    public TimetableEvent.RunStarted started() {
        return new TimetableEvent.RunStarted(subject(), id, fixed().size(), fresh);
    }

    public Subject subject() {
        return new Subject("timetable", season, null, null, null, season);
    }

    public String id() {
        return id;
    }

    public String season() {
        return season;
    }

    public int basedOn() {
        return basedOn;
    }

    public boolean isFresh() {
        return fresh;
    }

    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    public long value() {
        return value;
    }

    public long bound() {
        return bound;
    }

    public List<Sitting> fixed() {
        return Arrays.asList(Json.read(fixed, Sitting[].class));
    }

    public Result result() {
        return Json.read(result, Result.class);
    }
}
