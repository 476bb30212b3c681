package org.sheqia.meeting.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sheqia.audit.control.NoteReading;
import org.sheqia.file.boundary.Download;
import org.sheqia.meeting.control.AgendaListing;
import org.sheqia.meeting.control.AgendaView;
import org.sheqia.meeting.control.FairRooms;
import org.sheqia.meeting.control.HoldMeeting;
import org.sheqia.meeting.control.MeetingView;
import org.sheqia.meeting.control.WalkIn;
import org.sheqia.meeting.entity.Side;
import org.sheqia.problem.entity.Revision;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A tenant's meetings of the season, and what was agreed in them. */
@Path("tenants/{tenant}/agenda")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AgendaResource {

    @PathParam("tenant")
    String tenant;

    @Inject
    NoteReading noteReading;

    @Inject
    Caller caller;

    @Inject
    SeasonListing seasons;

    @Inject
    AgendaListing agenda;

    @Inject
    HoldMeeting holdMeeting;

    @Inject
    WalkIn walkIn;

    /** @param season code of the fair; the one that runs unless said */
    @GET
    @Permit(Permission.READ_TENANT)
    public AgendaView get(@QueryParam("season") String season) {
        return agenda.of(Side.TENANT, tenant, seasons.orRunning(season));
    }

    /** The same for a calendar program. */
    @GET
    @Path("calendar")
    @Produces("text/calendar")
    @Permit(Permission.READ_TENANT)
    public Response calendar(@QueryParam("season") String season) {
        return Download.of("agenda.ics", "text/calendar", AgendaCalendar.of(get(season), Side.TENANT));
    }

    /** Where two who agreed to meet can still sit today. */
    @GET
    @Path("empty-places")
    @Permit(Permission.READ_TENANT)
    public List<FairRooms.Slot> emptyPlaces(@QueryParam("season") String season) {
        return agenda.emptyPlaces(seasons.orRunning(season));
    }

    /** Two who agreed to meet take a table that is empty today. */
    @POST
    @Path("walk-ins")
    @Permit(Permission.DRAFT_PROJECT)
    public AgendaView walkIn(@Valid @NotNull WalkInRequest request) {
        return get(walkIn.sit(Side.TENANT, tenant, request.request(), request.slot(), request.table()));
    }

    @GET
    @Path("{meeting}")
    @Permit(Permission.WORK_FOR_TENANT)
    public MeetingView meeting(@PathParam("meeting") String meeting) {
        return agenda.get(Side.TENANT, tenant, meeting, caller.actor());
    }

    @POST
    @Path("{meeting}/check-in")
    @Permit(Permission.DRAFT_PROJECT)
    public MeetingView checkIn(@PathParam("meeting") String meeting, @HeaderParam("If-Match") Revision seen) {
        holdMeeting.checkIn(Side.TENANT, tenant, meeting, seen);
        return meeting(meeting);
    }

    /** The other side did not come. */
    @POST
    @Path("{meeting}/no-show")
    @Permit(Permission.DRAFT_PROJECT)
    public MeetingView noShow(@PathParam("meeting") String meeting, @HeaderParam("If-Match") Revision seen) {
        holdMeeting.miss(Side.TENANT, tenant, meeting, seen);
        return meeting(meeting);
    }

    @PUT
    @Path("{meeting}/minutes")
    @Permit(Permission.DRAFT_PROJECT)
    public MeetingView minutes(@PathParam("meeting") String meeting, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull MinutesRequest request) {
        holdMeeting.minute(Side.TENANT, tenant, meeting, seen, request.points(), request.attached());
        return meeting(meeting);
    }

    @GET
    @Path("{meeting}/documents/{file}")
    @Permit(Permission.WORK_FOR_TENANT)
    public Response document(@PathParam("meeting") String meeting, @PathParam("file") String file) {
        AgendaListing.Attached attached = agenda.document(Side.TENANT, tenant, meeting, file, caller.actor());
        if (attached.side() == Side.ORGANISATION) {
            noteReading.ofDocument(attached.owner(), attached.projectId(), file, attached.content().name());
        }
        return Download.of(attached.content());
    }

    /** What was said goes to every bidder as a question and its answer, without the organisation's name, once an approver has published it. */
    @POST
    @Path("{meeting}/answers")
    @Permit(Permission.DRAFT_PROJECT)
    public MeetingView tellEveryone(@PathParam("meeting") String meeting, @Valid @NotNull TellEveryoneRequest request) {
        holdMeeting.tellEveryone(tenant, meeting, request.question(), request.answer());
        return meeting(meeting);
    }

    /** What every bidder needs to know. */
    public record TellEveryoneRequest(@NotNull @Size(min = 5, max = 2000) String question, @NotNull @Size(min = 1, max = 4000) String answer) {
    }
}
