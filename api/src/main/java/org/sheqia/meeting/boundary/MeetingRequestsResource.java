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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.meeting.control.AskForMeeting;
import org.sheqia.meeting.control.RequestView;
import org.sheqia.meeting.control.WishListing;
import org.sheqia.meeting.entity.Side;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Meetings that a tenant asks for, and for which it is asked. */
@Path("tenants/{tenant}/meeting-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingRequestsResource {

    @PathParam("tenant")
    String tenant;

    @Inject
    WishListing wishes;

    @Inject
    AskForMeeting askForMeeting;

    /** @param season code of a fair; all unless said */
    @GET
    @Permit(Permission.READ_TENANT)
    public Page<RequestView> list(@QueryParam("season") String season, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return wishes.requests(Side.TENANT, tenant, season, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{request}")
    @Permit(Permission.READ_TENANT)
    public RequestView get(@PathParam("request") String request) {
        return wishes.request(Side.TENANT, tenant, request);
    }

    @POST
    @Permit(Permission.DRAFT_PROJECT)
    public RequestView ask(@Valid @NotNull AskOrganisationRequest request) {
        return wishes.request(Side.TENANT, tenant, askForMeeting.askAsTenant(tenant, request.projectId(), request.creditCode(),
                request.purpose()));
    }

    @POST
    @Path("{request}/accept")
    @Permit(Permission.DRAFT_PROJECT)
    public RequestView accept(@PathParam("request") String request, @HeaderParam("If-Match") Revision seen) {
        askForMeeting.accept(Side.TENANT, tenant, request, seen);
        return wishes.request(Side.TENANT, tenant, request);
    }

    @POST
    @Path("{request}/decline")
    @Permit(Permission.DRAFT_PROJECT)
    public RequestView decline(@PathParam("request") String request, @HeaderParam("If-Match") Revision seen) {
        askForMeeting.decline(Side.TENANT, tenant, request, seen);
        return wishes.request(Side.TENANT, tenant, request);
    }

    @POST
    @Path("{request}/withdraw")
    @Permit(Permission.DRAFT_PROJECT)
    public RequestView withdraw(@PathParam("request") String request, @HeaderParam("If-Match") Revision seen) {
        askForMeeting.withdraw(Side.TENANT, tenant, request, seen);
        return wishes.request(Side.TENANT, tenant, request);
    }

    /** With whom, about which project, and what for. */
    public record AskOrganisationRequest(@NotNull @Size(min = 36, max = 36) String projectId, @NotNull @Size(min = 18, max = 18) String creditCode,
            @NotNull @Size(min = 5, max = 500) String purpose) {
    }
}
