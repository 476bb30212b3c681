package org.sheqia.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.account.control.InvitationListing;
import org.sheqia.account.control.InvitationListing.InvitationView;
import org.sheqia.account.control.InvitationListing.InvitedView;
import org.sheqia.account.control.InvitePerson;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;
import org.sheqia.security.entity.Role;

/** Who was asked to work for this organisation, and has not answered. */
@Path("organisations/{creditCode}/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationInvitationsResource {

    @PathParam("creditCode")
    String scopeId;

    @Inject
    InvitationListing invitations;

    @Inject
    InvitePerson invitePerson;

    @GET
    @Permit(Permission.INVITE_TO_ORGANISATION)
    public Page<InvitationView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return invitations.in(Role.Scope.ORGANISATION, scopeId, Cursor.of(cursor, limit));
    }

    @POST
    @Permit(Permission.INVITE_TO_ORGANISATION)
    public InvitedView invite(@Valid @NotNull InviteRequest request) {
        return invitations.sent(Role.Scope.ORGANISATION, scopeId, invitePerson.invite(Role.Scope.ORGANISATION, scopeId, request.role(), request.email(), request.name()));
    }

    /** What another has proposed goes out; or another link, and the one before no longer works. */
    @POST
    @Path("{invitation}/send")
    @Permit(Permission.INVITE_TO_ORGANISATION)
    public InvitedView send(@PathParam("invitation") String invitation, @HeaderParam("If-Match") Revision seen) {
        invitePerson.send(Role.Scope.ORGANISATION, scopeId, invitation, seen);
        return invitations.sent(Role.Scope.ORGANISATION, scopeId, invitation);
    }

    @POST
    @Path("{invitation}/withdraw")
    @Permit(Permission.INVITE_TO_ORGANISATION)
    public InvitationView withdraw(@PathParam("invitation") String invitation, @HeaderParam("If-Match") Revision seen) {
        invitePerson.withdraw(Role.Scope.ORGANISATION, scopeId, invitation, seen);
        return invitations.get(Role.Scope.ORGANISATION, scopeId, invitation);
    }
}
