package org.sheqia.audit.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.audit.control.HistoryEntry;
import org.sheqia.audit.control.HistoryListing;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;
import org.sheqia.security.entity.Grant;

/** Who did what when in the district's own name, the auditor's readings among it. */
@Path("district/records")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DistrictRecordsResource {

    @Inject
    HistoryListing history;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public Page<HistoryEntry> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return history.ofChain(Grant.DISTRICT, Cursor.of(cursor, limit));
    }
}
