package org.sheqia.project.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.audit.control.HistoryEntry;
import org.sheqia.audit.control.HistoryListing;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.CancelProject;
import org.sheqia.project.control.DraftProject;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.project.control.ProjectView;
import org.sheqia.project.control.PublishProject;
import org.sheqia.project.control.ReturnProject;
import org.sheqia.project.control.ReviseProject;
import org.sheqia.project.control.SubmitProject;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A tenant's projects, from draft to publication. */
@Path("tenants/{tenant}/projects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProjectsResource {

    @PathParam("tenant")
    String tenant;

    @Inject
    ProjectListing projects;

    @Inject
    HistoryListing history;

    @Inject
    DraftProject draftProject;

    @Inject
    ReviseProject reviseProject;

    @Inject
    SubmitProject submitProject;

    @Inject
    ReturnProject returnProject;

    @Inject
    PublishProject publishProject;

    @Inject
    CancelProject cancelProject;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<ProjectRow> list(@BeanParam ProjectQuery query) {
        return projects.ofTenant(query.filter(tenant), query.cursor());
    }

    @POST
    @Permit(Permission.DRAFT_PROJECT)
    public ProjectView draft(@QueryParam("season") String season, @Valid @NotNull ProjectContent content) {
        return projects.get(tenant, draftProject.draft(tenant, season, content));
    }

    @GET
    @Path("{id}")
    @Permit(Permission.READ_TENANT)
    public ProjectView get(@PathParam("id") String id) {
        return projects.get(tenant, id);
    }

    @PUT
    @Path("{id}")
    @Permit(Permission.DRAFT_PROJECT)
    public ProjectView revise(@PathParam("id") String id, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ProjectContent content) {
        reviseProject.revise(tenant, id, seen, content);
        return projects.get(tenant, id);
    }

    /** A draft, or what was returned, is for another fair. */
    @PUT
    @Path("{id}/season")
    @Permit(Permission.DRAFT_PROJECT)
    public ProjectView chooseSeason(@PathParam("id") String id, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull SeasonChoiceRequest request) {
        reviseProject.chooseSeason(tenant, id, seen, request.season());
        return projects.get(tenant, id);
    }

    @POST
    @Path("{id}/submit")
    @Permit(Permission.DRAFT_PROJECT)
    public ProjectView submit(@PathParam("id") String id, @HeaderParam("If-Match") Revision seen) {
        submitProject.submit(tenant, id, seen);
        return projects.get(tenant, id);
    }

    @POST
    @Path("{id}/return")
    @Permit(Permission.REVIEW_PROJECT)
    public ProjectView giveBack(@PathParam("id") String id, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        returnProject.giveBack(tenant, id, seen, request.reason());
        return projects.get(tenant, id);
    }

    @POST
    @Path("{id}/publish")
    @Permit(Permission.REVIEW_PROJECT)
    public ProjectView publish(@PathParam("id") String id, @HeaderParam("If-Match") Revision seen) {
        publishProject.publish(tenant, id, seen);
        return projects.get(tenant, id);
    }

    @POST
    @Path("{id}/cancel")
    @Permit(Permission.REVIEW_PROJECT)
    public ProjectView cancel(@PathParam("id") String id, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        cancelProject.cancel(tenant, id, seen, request.reason());
        return projects.get(tenant, id);
    }

    @GET
    @Path("{id}/history")
    @Permit(Permission.READ_TENANT)
    public Page<HistoryEntry> history(@PathParam("id") String id, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return history.ofProject(tenant, projects.get(tenant, id).id(), Cursor.of(cursor, limit));
    }

    /**
     * Which fair a project is for.
     *
     * @param season code of one that takes projects
     */
    public record SeasonChoiceRequest(@NotNull @Size(min = 4, max = 16) String season) {
    }
}
