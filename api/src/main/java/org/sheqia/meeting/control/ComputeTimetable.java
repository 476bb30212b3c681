package org.sheqia.meeting.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.entity.FairTimetable;
import org.sheqia.meeting.entity.TimetableRun;
import org.sheqia.meeting.entity.TimetableRun.Result;
import org.sheqia.meeting.entity.TimetableRun.Sitting;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** The district has a season's timetable computed: one run at a time, which shows itself while it goes on. */
@UseCase
public class ComputeTimetable {

    @Inject
    Meetings meetings;

    @Inject
    PlanningSource source;

    @Inject
    Guests guests;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    @Inject
    Event<RunBegun> begun;

    /** A run is to be done once it is committed. */
    public record RunBegun(String season, String run) {
    }

    /** @return the id of the run */
    public String start(String season, List<Sitting> fixed, boolean fresh) {
        guests.requireOpen(season);
        FairTimetable timetable = meetings.timetable(season);
        if (timetable.runId() != null) {
            TimetableRun other = meetings.run(season, timetable.runId());
            if (other.isAlive(instant.now())) {
                throw Rejected.conflict("timetable-running");
            }
            if (other.isRunning()) {
                acts.fire(other.fail());
            }
        }
        TimetableRun run = new TimetableRun(timetable, fixed, fresh, caller.actor(), instant.now());
        requireFitting(run);
        meetings.add(run);
        timetable.begin(run);
        acts.fire(run.started());
        begun.fire(new RunBegun(season, run.id()));
        return run.id();
    }

    private void requireFitting(TimetableRun run) {
        try {
            source.of(run, instant.now()).planning();
        } catch (IllegalArgumentException no) {
            throw Rejected.field("fixed", "meeting-does-not-fit");
        }
    }

    public void cancel(String season, String id) {
        FairTimetable timetable = meetings.timetable(season);
        acts.fire(meetings.run(season, id).cancel());
        timetable.end();
    }

    /** @return false when the run should end */
    boolean progress(String season, String id, long value, long bound) {
        return meetings.run(season, id).progress(value, bound, instant.now());
    }

    /** Keeps what came out, unless the run was cancelled or another took its place. */
    void finish(String season, String id, Result result, long value, long bound) {
        FairTimetable timetable = meetings.timetable(season);
        TimetableRun run = meetings.run(season, id);
        if (timetable.isRunning(id) && run.isRunning()) {
            timetable.end();
            acts.fire(run.finish(result, value, bound));
        }
    }

    void fail(String season, String id) {
        FairTimetable timetable = meetings.timetable(season);
        TimetableRun run = meetings.run(season, id);
        if (timetable.isRunning(id) && run.isRunning()) {
            timetable.end();
            acts.fire(run.fail());
        }
    }

    TimetableRun get(String season, String id) {
        return meetings.run(season, id);
    }
}
