package org.sheqia.pledge.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.pledge.control.FoundationListing;
import org.sheqia.pledge.control.FoundationRow;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The foundations of the district and what they fund, for everyone. */
@Path("foundations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FoundationsResource {

    @Inject
    FoundationListing foundations;

    @GET
    @Permit(Permission.PUBLIC)
    public Page<FoundationRow> list(@QueryParam("field") String field, @QueryParam("region") String region,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return foundations.approved(field, region, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{creditCode}")
    @Permit(Permission.PUBLIC)
    public FoundationRow get(@PathParam("creditCode") String creditCode) {
        return foundations.approved(creditCode);
    }
}
