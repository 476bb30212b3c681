package org.sheqia.pledge.boundary;

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

/** What a tenant proposes for foundations' programmes. */
@Path("tenants/{tenant}/proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProposalsResource {

    @PathParam("tenant")
    String tenant;

    @Inject
    ProgrammeListing programmes;

    @Inject
    ProposeProject proposeProject;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<ProposalView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return programmes.own(Kind.TENANT, tenant, Cursor.of(cursor, limit));
    }

    @POST
    @Received
    @Permit(Permission.DRAFT_PROJECT)
    public ProposalView submit(@Valid @NotNull SubmitProposalRequest request) {
        return programmes.own(Kind.TENANT, tenant,
                proposeProject.submitForTenant(tenant, request.programmeId(), request.content()));
    }

    @POST
    @Path("{proposal}/withdraw")
    @Permit(Permission.DRAFT_PROJECT)
    public ProposalView withdraw(@PathParam("proposal") String proposal, @HeaderParam("If-Match") Revision seen) {
        proposeProject.withdraw(Kind.TENANT, tenant, proposal, seen);
        return programmes.own(Kind.TENANT, tenant, proposal);
    }

    /** Says which of the tenant's projects came of a proposal that was accepted. */
    @POST
    @Path("{proposal}/project")
    @Permit(Permission.DRAFT_PROJECT)
    public ProposalView name(@PathParam("proposal") String proposal, @HeaderParam("If-Match") Revision seen, @Valid @NotNull NameProjectRequest request) {
        proposeProject.name(tenant, proposal, seen, request.projectId());
        return programmes.own(Kind.TENANT, tenant, proposal);
    }

    /** One of the tenant's own projects, published or not yet. */
    public record NameProjectRequest(@NotNull @Size(min = 36, max = 36) String projectId) {
    }
}
