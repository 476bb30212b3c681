package org.sheqia.project.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.FileListing;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.ConsultationListing;
import org.sheqia.project.control.NeedView.PublishedNeedView;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.project.control.PublishedProjectListing;
import org.sheqia.project.control.PublishedProjectView;
import org.sheqia.project.control.QuestionListing;
import org.sheqia.project.control.QuestionView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What everyone may see of projects. */
@Path("projects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PublishedProjectsResource {

    @Inject
    ProjectListing projects;

    @Inject
    PublishedProjectListing published;

    @Inject
    QuestionListing questions;

    @Inject
    ConsultationListing consultations;

    @Inject
    FileListing files;

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

    @GET
    @Path("{id}/questions")
    @Permit(Permission.PUBLIC)
    public Page<QuestionView> questions(@PathParam("id") String id) {
        return new Page<>(questions.answered(published.get(id).id()), null);
    }

    /** How its need was put before the public, or why it was not. */
    @GET
    @Path("{id}/consultation")
    @Permit(Permission.PUBLIC)
    public PublishedNeedView consultation(@PathParam("id") String id) {
        return consultations.published(published.get(id).id());
    }

    @GET
    @Path("{id}/documents/{file}")
    @Permit(Permission.PUBLIC)
    public Response document(@PathParam("id") String id, @PathParam("file") String file) {
        PublishedProjectView project = published.get(id);
        if (project.content().documents().stream().noneMatch(d -> d.id().equals(file))) {
            throw Rejected.hidden();
        }
        return Download.of(files.get(project.tenant(), file));
    }
}
