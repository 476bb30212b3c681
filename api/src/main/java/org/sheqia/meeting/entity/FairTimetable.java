package org.sheqia.meeting.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.sheqia.problem.entity.Rejected;

/** 洽谈时间表 of a season. Whoever computes or publishes it, sits down, moves, speaks for a project or stands back holds the rows of all seasons, one after the other. */
@Entity
@Table(name = "timetable")
public class FairTimetable {

    @Id
    private String season;

    @Version
    private long version;

    private int edition;

    @Column(name = "run_id")
    private String runId;

    protected FairTimetable() {
    }

    public FairTimetable(String season) {
        this.season = season;
    }

    public void begin(TimetableRun run) {
        runId = run.id();
    }

    /** False when another run has taken the place of this one. */
    public boolean isRunning(String id) {
        return Objects.equals(runId, id);
    }

    public void end() {
        runId = null;
    }

    /** @throws Rejected when the run goes on from an edition that is no longer the last */
    public int publish(TimetableRun run) {
        run.requireDone();
        if (run.basedOn() != edition) {
            throw Rejected.conflict("timetable-outdated");
        }
        return ++edition;
    }

    /** @return the number of the edition; what was computed before is outdated */
    public int changedByHand() {
        return ++edition;
    }

    public String season() {
        return season;
    }

    public int edition() {
        return edition;
    }

    public String runId() {
        return runId;
    }
}
