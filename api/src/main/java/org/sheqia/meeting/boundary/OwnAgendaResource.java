package org.sheqia.meeting.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** An organisation's meetings of the season, and what was agreed in them. */
@Path("organisations/{creditCode}/agenda")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnAgendaResource {

    @PathParam("creditCode")
    String creditCode;

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
    @Permit(Permission.READ_ORGANISATION)
    public AgendaView get(@QueryParam("season") String season) {
        return agenda.of(Side.ORGANISATION, creditCode, seasons.orRunning(season));
    }

    /** The same for a calendar program. */
    @GET
    @Path("calendar")
    @Produces("text/calendar")
    @Permit(Permission.READ_ORGANISATION)
    public Response calendar(@QueryParam("season") String season) {
        return Download.of("agenda.ics", "text/calendar", AgendaCalendar.of(get(season), Side.ORGANISATION));
    }

    /** Where two who agreed to meet can still sit today. */
    @GET
    @Path("empty-places")
    @Permit(Permission.READ_ORGANISATION)
    public List<FairRooms.Slot> emptyPlaces(@QueryParam("season") String season) {
        return agenda.emptyPlaces(seasons.orRunning(season));
    }

    /** Two who agreed to meet take a table that is empty today. */
    @POST
    @Path("walk-ins")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public AgendaView walkIn(@Valid @NotNull WalkInRequest request) {
        return get(walkIn.sit(Side.ORGANISATION, creditCode, request.request(), request.slot(), request.table()));
    }

    @GET
    @Path("{meeting}")
    @Permit(Permission.READ_ORGANISATION)
    public MeetingView meeting(@PathParam("meeting") String meeting) {
        return agenda.get(Side.ORGANISATION, creditCode, meeting, caller.actor());
    }

    @POST
    @Path("{meeting}/check-in")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public MeetingView checkIn(@PathParam("meeting") String meeting, @HeaderParam("If-Match") Revision seen) {
        holdMeeting.checkIn(Side.ORGANISATION, creditCode, meeting, seen);
        return meeting(meeting);
    }

    /** The other side did not come. */
    @POST
    @Path("{meeting}/no-show")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public MeetingView noShow(@PathParam("meeting") String meeting, @HeaderParam("If-Match") Revision seen) {
        holdMeeting.miss(Side.ORGANISATION, creditCode, meeting, seen);
        return meeting(meeting);
    }

    @PUT
    @Path("{meeting}/minutes")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public MeetingView minutes(@PathParam("meeting") String meeting, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull MinutesRequest request) {
        holdMeeting.minute(Side.ORGANISATION, creditCode, meeting, seen, request.points(), request.attached());
        return meeting(meeting);
    }

    @GET
    @Path("{meeting}/documents/{file}")
    @Permit(Permission.READ_ORGANISATION)
    public Response document(@PathParam("meeting") String meeting, @PathParam("file") String file) {
        AgendaListing.Attached attached = agenda.document(Side.ORGANISATION, creditCode, meeting, file, caller.actor());
        if (attached.side() == Side.TENANT) {
            noteReading.ofTenantsDocument(attached.owner(), attached.projectId(), file, attached.content().name());
        }
        return Download.of(attached.content());
    }
}
