package org.sheqia.credit.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.award.control.AssignmentListing;
import org.sheqia.credit.control.CreditListing;
import org.sheqia.credit.control.CreditRecordView;
import org.sheqia.problem.control.Cursor;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The credit record of a bidder, for the committee, as soon as the bid itself may be read. */
@Path("me/assignments/{id}/bids/{bid}/credit-record")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BidderCreditResource {

    @Inject
    Caller caller;

    @Inject
    AssignmentListing assignments;

    @Inject
    CreditListing credit;

    @GET
    @Permit(Permission.EVALUATE)
    public CreditRecordView get(@PathParam("id") String projectId, @PathParam("bid") String bid, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return credit.of(assignments.bidder(caller.actor().sub(), projectId, bid), Cursor.of(cursor, limit));
    }
}
