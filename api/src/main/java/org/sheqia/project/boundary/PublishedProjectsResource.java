package org.sheqia.project.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.sheqia.problem.control.Page;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.project.control.PublishedProjectListing;
import org.sheqia.project.control.PublishedProjectView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What everyone may see of projects. */
@Path("projects")
@RequestScoped
public class PublishedProjectsResource {

    @Inject
    ProjectListing projects;

    @Inject
    PublishedProjectListing published;

    @GET
    @Permit(Permission.PUBLIC)
    public Page<ProjectRow> list(@BeanParam ProjectQuery query, @QueryParam("tenant") String tenant,
            @QueryParam("sort") String sort) {
        return projects.published(query.filter(tenant), sort, query.cursor());
    }

    @GET
    @Path("{id}")
    @Permit(Permission.PUBLIC)
    public PublishedProjectView get(@PathParam("id") String id) {
        return published.get(id);
    }
}
