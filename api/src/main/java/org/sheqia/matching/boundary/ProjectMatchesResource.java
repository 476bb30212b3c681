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
import org.sheqia.matching.control.MatchListing.ProjectMatch;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The projects that fit an organisation, and why. */
@Path("organisations/{creditCode}/matches")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProjectMatchesResource {

    @Inject
    MatchListing matches;

    /** The fifty that fit best among those that are open for bids. */
    @GET
    @Permit(Permission.READ_ORGANISATION)
    public List<ProjectMatch> list(@PathParam("creditCode") String creditCode) {
        return matches.projects(creditCode);
    }
}
