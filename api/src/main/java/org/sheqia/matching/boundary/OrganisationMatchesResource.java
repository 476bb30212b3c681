package org.sheqia.matching.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sheqia.matching.control.MatchListing;
import org.sheqia.matching.control.MatchListing.OrganisationMatch;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The organisations that fit a published project, and why. */
@Path("tenants/{tenant}/projects/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationMatchesResource {

    @Inject
    MatchListing matches;

    /** The fifty that fit best among the participants of its season. */
    @GET
    @Permit(Permission.READ_TENANT)
    public List<OrganisationMatch> list(@PathParam("tenant") String tenant, @PathParam("id") String id) {
        return matches.organisations(tenant, id);
    }
}
