package org.sheqia.audit.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.audit.control.HistoryEntry;
import org.sheqia.audit.control.HistoryListing;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Who did what when in an organisation. */
@Path("organisations/{creditCode}/records")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationRecordsResource {

    @Inject
    HistoryListing history;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<HistoryEntry> list(@PathParam("creditCode") String chain, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return history.ofChain(chain, Cursor.of(cursor, limit));
    }
}
