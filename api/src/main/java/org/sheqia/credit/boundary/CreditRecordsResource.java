package org.sheqia.credit.boundary;

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
import org.sheqia.credit.control.ContestEntry;
import org.sheqia.credit.control.CreditListing;
import org.sheqia.credit.control.CreditRecordView;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The credit records of organisations, for the district, which answers what they contest. */
@Path("district/organisations/{creditCode}/credit-record")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CreditRecordsResource {

    @Inject
    CreditListing credit;

    @Inject
    ContestEntry contestEntry;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public CreditRecordView get(@PathParam("creditCode") String creditCode, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return credit.of(creditCode, Cursor.of(cursor, limit));
    }

    @POST
    @Path("contests/{contest}/uphold")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public CreditRecordView uphold(@PathParam("creditCode") String creditCode, @PathParam("contest") String contest,
            @HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        contestEntry.uphold(creditCode, contest, seen, request.reason());
        return get(creditCode, null, null);
    }

    @POST
    @Path("contests/{contest}/dismiss")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public CreditRecordView dismiss(@PathParam("creditCode") String creditCode, @PathParam("contest") String contest,
            @HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        contestEntry.dismiss(creditCode, contest, seen, request.reason());
        return get(creditCode, null, null);
    }
}
