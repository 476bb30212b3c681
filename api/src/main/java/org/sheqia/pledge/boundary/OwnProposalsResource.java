package org.sheqia.pledge.boundary;

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
import org.sheqia.calendar.boundary.Received;
import org.sheqia.pledge.control.ProgrammeListing;
import org.sheqia.pledge.control.ProposalView;
import org.sheqia.pledge.control.ProposeProject;
import org.sheqia.pledge.entity.Proposer.Kind;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What an organisation proposes for foundations' programmes. */
@Path("organisations/{creditCode}/proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnProposalsResource {

    @PathParam("creditCode")
    String creditCode;

    @Inject
    ProgrammeListing programmes;

    @Inject
    ProposeProject proposeProject;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<ProposalView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return programmes.own(Kind.ORGANISATION, creditCode, Cursor.of(cursor, limit));
    }

    @POST
    @Received
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public ProposalView submit(@Valid @NotNull SubmitProposalRequest request) {
        return programmes.own(Kind.ORGANISATION, creditCode,
                proposeProject.submitForOrganisation(creditCode, request.programmeId(), request.content()));
    }

    @POST
    @Path("{proposal}/withdraw")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public ProposalView withdraw(@PathParam("proposal") String proposal, @HeaderParam("If-Match") Revision seen) {
        proposeProject.withdraw(Kind.ORGANISATION, creditCode, proposal, seen);
        return programmes.own(Kind.ORGANISATION, creditCode, proposal);
    }
}
