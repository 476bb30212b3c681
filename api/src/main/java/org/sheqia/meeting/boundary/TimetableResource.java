package org.sheqia.meeting.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sheqia.meeting.control.AgendaView.AgendaItem;
import org.sheqia.meeting.control.ComputeTimetable;
import org.sheqia.meeting.control.PublishTimetable;
import org.sheqia.meeting.control.TimetableListing;
import org.sheqia.meeting.control.TimetableView;
import org.sheqia.meeting.control.TimetableView.PublishedEdition;
import org.sheqia.meeting.entity.TimetableRun.Sitting;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A season's timetable: the district has it computed, looks, fixes, has the rest computed again, and publishes. */
@Path("district/seasons/{season}/timetable")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TimetableResource {

    @PathParam("season")
    String season;

    @Inject
    TimetableListing timetables;

    @Inject
    ComputeTimetable computeTimetable;

    @Inject
    PublishTimetable publishTimetable;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public TimetableView get() {
        return timetables.of(season);
    }

    /** Begins a run; how far it is, is told by the timetable. */
    @POST
    @Path("runs")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public TimetableView compute(@Valid @NotNull ComputeRequest request) {
        computeTimetable.start(season, request.fixed().stream().map(FixedMeeting::sitting).toList(), request.fresh());
        return get();
    }

    @POST
    @Path("runs/{run}/cancel")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public TimetableView cancel(@PathParam("run") String run) {
        computeTimetable.cancel(season, run);
        return get();
    }

    @POST
    @Path("runs/{run}/publish")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public TimetableView publish(@PathParam("run") String run) {
        publishTimetable.publish(season, run);
        return get();
    }

    @GET
    @Path("editions")
    @Permit(Permission.READ_DISTRICT)
    public Page<PublishedEdition> editions(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return timetables.editions(season, Cursor.of(cursor, limit));
    }

    /** Who sits where, for the cards on the tables. */
    @GET
    @Path("meetings")
    @Permit(Permission.READ_DISTRICT)
    public Page<AgendaItem> meetings() {
        return new Page<>(timetables.meetings(season), null);
    }

    /**
     * What the computation starts from.
     *
     * @param fixed meetings that stay as they are
     * @param fresh true to plan anew instead of changing as little as possible
     */
    public record ComputeRequest(@NotNull @Size(max = 5000) List<@NotNull @Valid FixedMeeting> fixed, boolean fresh) {
    }

    public record FixedMeeting(@NotNull @Size(min = 36, max = 36) String projectId, @NotNull @Size(min = 18, max = 18) String creditCode,
            @NotNull @Size(min = 1, max = 40) String slot, @NotNull @Size(min = 1, max = 40) String table) {

        Sitting sitting() {
            return new Sitting(projectId, creditCode, slot, table);
        }
    }
}
