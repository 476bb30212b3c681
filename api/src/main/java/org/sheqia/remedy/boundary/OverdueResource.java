package org.sheqia.remedy.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.remedy.control.OverdueListing;
import org.sheqia.remedy.control.OverdueListing.OverdueRow;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What is overdue in the district, for its auditor. */
@Path("district/overdue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OverdueResource {

    @Inject
    OverdueListing overdue;

    /** @param tenant of one buyer; of all where it is missing */
    @GET
    @Permit(Permission.READ_OVERDUE)
    public Page<OverdueRow> list(@QueryParam("tenant") String tenant, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return overdue.list(tenant, Cursor.of(cursor, limit));
    }
}
