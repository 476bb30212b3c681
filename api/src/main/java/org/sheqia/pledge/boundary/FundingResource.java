package org.sheqia.pledge.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.pledge.control.PledgeListing;
import org.sheqia.pledge.control.ProjectFundingView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Who pays for a published project. */
@Path("projects/{id}/funding")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FundingResource {

    @Inject
    PledgeListing pledges;

    @GET
    @Permit(Permission.PUBLIC)
    public ProjectFundingView get(@PathParam("id") String project) {
        return pledges.ofProject(project);
    }
}
