package org.sheqia.pledge.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.organisation.entity.ApprovalStatus;
import org.sheqia.pledge.control.DescribeFoundation;
import org.sheqia.pledge.control.FoundationListing;
import org.sheqia.pledge.control.FoundationView;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Foundations' profiles that the district decides on. */
@Path("district/foundations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DistrictFoundationsResource {

    @Inject
    FoundationListing foundations;

    @Inject
    DescribeFoundation describeFoundation;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public Page<FoundationView> list(@QueryParam("status") @DefaultValue("PENDING") ApprovalStatus status,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return foundations.proposed(status, Cursor.of(cursor, limit));
    }

    @POST
    @Path("{creditCode}/approve")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public FoundationView approve(@PathParam("creditCode") String creditCode, @HeaderParam("If-Match") Revision seen) {
        describeFoundation.approve(creditCode, seen);
        return foundations.own(creditCode);
    }

    @POST
    @Path("{creditCode}/return")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public FoundationView giveBack(@PathParam("creditCode") String creditCode, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        describeFoundation.giveBack(creditCode, seen, request.reason());
        return foundations.own(creditCode);
    }
}
