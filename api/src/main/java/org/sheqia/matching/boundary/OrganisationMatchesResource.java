package org.sheqia.matching.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.matching.control.MatchListing;
import org.sheqia.matching.control.MatchListing.OrganisationMatch;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The organisations that fit a published project, and why. */
@Path("tenants/{tenant}/projects/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationMatchesResource {

    @Inject
    MatchListing matches;

    /** The best first, among the participants of its season. */
    @GET
    @Permit(Permission.READ_TENANT)
    public Page<OrganisationMatch> list(@PathParam("tenant") String tenant, @PathParam("id") String id, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return matches.organisations(tenant, id, Cursor.of(cursor, limit));
    }
}
