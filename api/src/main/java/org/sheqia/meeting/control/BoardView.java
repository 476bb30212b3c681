package org.sheqia.meeting.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.meeting.control.FairRooms.Slot;
import org.sheqia.meeting.entity.MeetingStatus;
import org.sheqia.meeting.entity.Side;

/**
 * One day of a fair as the district watches it.
 *
 * @param days  on which meetings are held
 * @param slots of the day, each with its free tables
 * @param now   id of the slot that goes on; none in a break
 * @param next  id of the slot that comes next on the day; none after the last
 */
@Schema(name = "FairBoard")
public record BoardView(String season, Instant at, LocalDate day, List<LocalDate> days, List<Slot> slots, @Schema(nullable = true) String now,
        @Schema(nullable = true) String next, List<BoardMeeting> meetings) {

    /** How a meeting stands now. */
    @Schema(name = "BoardState")
    public enum State {
        /** It has not begun. */
        TO_COME,
        /** It should go on, and somebody is not at the table. */
        WAITING,
        /** Both are, or were, at the table. */
        HELD,
        /** One side came, and says that the other did not. */
        NO_SHOW,
        /** It is over, and nobody said whether it was. */
        UNTOLD,
        CALLED_OFF
    }

    /**
     * A meeting on the board.
     *
     * @param tenantThere       whether the buyer has checked in
     * @param organisationThere whether the organisation has
     * @param missing           who did not come, as the other side says
     */
    @Schema(name = "BoardMeeting")
    public record BoardMeeting(String id, long version, String tenant, String projectId, String title, String creditCode, String organisation,
            String slot, String table, String place, Instant startsAt, Instant endsAt, boolean walkIn, boolean tenantThere,
            boolean organisationThere, @Schema(nullable = true) Side missing, State state) {

        /** As it is kept. */
        public BoardMeeting(String id, long version, String tenant, String projectId, String title, String creditCode, String organisation,
                String slot, String table, String place, Instant startsAt, Instant endsAt, boolean walkIn, Instant tenantThereAt,
                Instant organisationThereAt, Side missing, MeetingStatus status) {
            this(id, version, tenant, projectId, title, creditCode, organisation, slot, table, place, startsAt, endsAt, walkIn, tenantThereAt != null,
                    organisationThereAt != null, missing, switch (status) {
                        case HELD -> State.HELD;
                        case NO_SHOW -> State.NO_SHOW;
                        case CALLED_OFF -> State.CALLED_OFF;
                        case PLANNED -> State.TO_COME;
                    });
        }

        BoardMeeting at(Instant now) {
            if (state != State.TO_COME || now.isBefore(startsAt)) {
                return this;
            }
            return new BoardMeeting(id, version, tenant, projectId, title, creditCode, organisation, slot, table, place, startsAt, endsAt, walkIn,
                    tenantThere, organisationThere, missing, now.isBefore(endsAt) ? State.WAITING : State.UNTOLD);
        }
    }
}
