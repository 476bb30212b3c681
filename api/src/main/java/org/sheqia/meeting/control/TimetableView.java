package org.sheqia.meeting.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.meeting.control.FairRooms.Slot;
import org.sheqia.meeting.entity.TimetableEdition.Change;
import org.sheqia.meeting.entity.TimetableRun;
import org.sheqia.planner.entity.UnmetReason;
import org.sheqia.season.entity.MeetingLimits;

/**
 * A season's timetable as the district makes it.
 *
 * @param edition of what is published; 0 for nothing yet
 * @param limits  of the plan
 * @param turnedAway what fails on them; limits on which nothing fails are left out
 * @param run     the last computation
 */
public record TimetableView(String season, int edition, List<Slot> slots, MeetingLimits limits, List<TurnedAway> turnedAway,
        @Schema(nullable = true) RunView run) {

    /**
     * Wishes that fail on a limit of the plan in the last computation.
     *
     * @param limit   {@code PROJECT}, {@code ORGANISATION} or {@code PEOPLE}
     * @param now     the limit; none where each town has its own
     * @param wishes  how many fail on it, beside those whose party itself wants no more
     * @param raiseTo what it could be; none where it is as high as it can be
     */
    @Schema(name = "TurnedAway")
    public record TurnedAway(LimitKind limit, @Schema(nullable = true) Integer now, long wishes, @Schema(nullable = true) Integer raiseTo) {
    }

    /** Which limit of the plan. */
    public enum LimitKind { PROJECT, ORGANISATION, PEOPLE }


    /**
     * One computation.
     *
     * @param gap   how far from the bound, in hundredths of a per cent
     * @param parts the value by its parts
     */
    @Schema(name = "TimetableRunView")
    public record RunView(String id, TimetableRun.Status status, String startedBy, Instant startedAt, boolean fresh, int basedOn, long value,
            long bound, long gap, Map<String, Long> parts, List<SittingView> sittings, Map<UnmetReason, Long> unmet) {
    }

    /** A meeting of a timetable. @param fixed true when the run was told to leave it where it is */
    @Schema(name = "SittingView")
    public record SittingView(String projectId, @Schema(nullable = true) String title, @Schema(nullable = true) String tenant,
            String creditCode, @Schema(nullable = true) String organisation, String slot, String table, boolean fixed) {
    }

    /** A published edition with what it changed. */
    @Schema(name = "TimetableEditionView")
    public record PublishedEdition(int number, String publishedBy, Instant publishedAt, long value, long bound, List<Change> changes) {
    }
}
