package org.sheqia.award.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.award.control.ResultListing;
import org.sheqia.award.control.ResultListing.ResultView;
import org.sheqia.project.control.PublishedProjectListing;
import org.sheqia.project.control.PublishedProjectView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The published result of a project. */
@Path("projects/{id}/result")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ResultsResource {

    @Inject
    PublishedProjectListing projects;

    @Inject
    ResultListing results;

    @GET
    @Permit(Permission.PUBLIC)
    public ResultView get(@PathParam("id") String id) {
        PublishedProjectView project = projects.get(id);
        return results.of(project.tenant(), project.id(), project.status());
    }
}
