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
import org.sheqia.pledge.control.DecidePledge;
import org.sheqia.pledge.control.PayTranche;
import org.sheqia.pledge.control.PledgeListing;
import org.sheqia.pledge.control.PledgeRow;
import org.sheqia.pledge.control.PledgeView;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What foundations promise to a tenant's projects, and pay of it. */
@Path("tenants/{tenant}/pledges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PledgesResource {

    @PathParam("tenant")
    String tenant;

    @Inject
    PledgeListing pledges;

    @Inject
    DecidePledge decidePledge;

    @Inject
    PayTranche payTranche;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<PledgeRow> list(@QueryParam("status") PledgeStatus status, @QueryParam("project") String project,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return pledges.ofTenant(tenant, status, project, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{pledge}")
    @Permit(Permission.READ_TENANT)
    public PledgeView get(@PathParam("pledge") String pledge) {
        return pledges.ofTenant(tenant, pledge);
    }

    @POST
    @Path("{pledge}/accept")
    @Permit(Permission.DECIDE_PLEDGE)
    public PledgeView accept(@PathParam("pledge") String pledge, @HeaderParam("If-Match") Revision seen) {
        decidePledge.accept(tenant, pledge, seen);
        return pledges.ofTenant(tenant, pledge);
    }

    @POST
    @Path("{pledge}/decline")
    @Permit(Permission.DECIDE_PLEDGE)
    public PledgeView decline(@PathParam("pledge") String pledge, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        decidePledge.decline(tenant, pledge, seen, request.reason());
        return pledges.ofTenant(tenant, pledge);
    }

    @POST
    @Path("{pledge}/tranches/{number}/request")
    @Permit(Permission.REQUEST_TRANCHE)
    public PledgeView request(@PathParam("pledge") String pledge, @PathParam("number") int number, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull RequestTrancheRequest request) {
        payTranche.request(tenant, pledge, number, seen, request.reference());
        return pledges.ofTenant(tenant, pledge);
    }

    @POST
    @Path("{pledge}/tranches/{number}/acknowledge")
    @Permit(Permission.ACKNOWLEDGE_TRANCHE)
    public PledgeView acknowledge(@PathParam("pledge") String pledge, @PathParam("number") int number, @HeaderParam("If-Match") Revision seen) {
        payTranche.acknowledge(tenant, pledge, number, seen);
        return pledges.ofTenant(tenant, pledge);
    }

    /** The tranche has not come: the foundation looks after it. */
    @POST
    @Path("{pledge}/tranches/{number}/return")
    @Permit(Permission.ACKNOWLEDGE_TRANCHE)
    public PledgeView giveBack(@PathParam("pledge") String pledge, @PathParam("number") int number, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        payTranche.giveBack(tenant, pledge, number, seen, request.reason());
        return pledges.ofTenant(tenant, pledge);
    }

    /** {@code reference}: what is to be written on the transfer. */
    public record RequestTrancheRequest(@NotNull @Size(min = 2, max = 200) String reference) {
    }
}
