package org.sheqia.remedy.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.problem.control.Page;
import org.sheqia.project.control.PublishedProjectListing;
import org.sheqia.remedy.control.RemedyListing;
import org.sheqia.remedy.control.RemedyListing.DecisionView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The published decisions on complaints about a project. */
@Path("projects/{id}/decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DecisionsResource {

    @Inject
    PublishedProjectListing projects;

    @Inject
    RemedyListing remedies;

    @GET
    @Permit(Permission.PUBLIC)
    public Page<DecisionView> list(@PathParam("id") String id) {
        return new Page<>(remedies.decisions(projects.get(id).id()), null);
    }
}
