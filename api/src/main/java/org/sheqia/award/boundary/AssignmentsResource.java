package org.sheqia.award.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.audit.control.NoteReading;
import org.sheqia.award.control.AssignmentListing.AssignmentRow;
import org.sheqia.award.control.AssignmentListing.AssignmentView;
import org.sheqia.award.control.AssignmentListing;
import org.sheqia.award.control.PanelListing.MarkView;
import org.sheqia.award.control.PanelListing;
import org.sheqia.award.control.ScoreBids;
import org.sheqia.award.entity.ScoreSheet;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.FileListing;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** An evaluator's own assignments. */
@Path("me/assignments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AssignmentsResource {

    @Inject
    NoteReading noteReading;

    @Inject
    Caller caller;

    @Inject
    AssignmentListing assignments;

    @Inject
    PanelListing panels;

    @Inject
    ScoreBids scoreBids;

    @GET
    @Permit(Permission.EVALUATE)
    public Page<AssignmentRow> list() {
        return new Page<>(assignments.of(caller.actor().sub()), null);
    }

    @GET
    @Path("{id}")
    @Permit(Permission.EVALUATE)
    public AssignmentView get(@PathParam("id") String projectId) {
        return assignments.get(caller.actor().sub(), projectId);
    }

    @POST
    @Path("{id}/declare")
    @Permit(Permission.EVALUATE)
    public AssignmentView declare(@PathParam("id") String projectId) {
        scoreBids.declare(projectId);
        return get(projectId);
    }

    @POST
    @Path("{id}/recuse")
    @Permit(Permission.EVALUATE)
    public AssignmentView recuse(@PathParam("id") String projectId, @Valid @NotNull ReasonRequest request) {
        scoreBids.recuse(projectId, request.reason());
        return get(projectId);
    }

    @PUT
    @Path("{id}/scores")
    @Permit(Permission.EVALUATE)
    public AssignmentView save(@PathParam("id") String projectId, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ScoreSheet sheet) {
        scoreBids.save(projectId, seen, sheet);
        return get(projectId);
    }

    @POST
    @Path("{id}/scores/submit")
    @Permit(Permission.EVALUATE)
    public AssignmentView submit(@PathParam("id") String projectId, @HeaderParam("If-Match") Revision seen) {
        scoreBids.submit(projectId, seen);
        return get(projectId);
    }

    @GET
    @Path("{id}/bids/{bid}/documents/{file}")
    @Permit(Permission.EVALUATE)
    public Response document(@PathParam("id") String projectId, @PathParam("bid") String bid, @PathParam("file") String file) {
        FileListing.Content content = assignments.document(caller.actor().sub(), projectId, bid, file);
        noteReading.ofDocumentByJudge(assignments.bidder(caller.actor().sub(), projectId, bid), projectId, file, content.name());
        return Download.of(content);
    }

    /** Where one finds oneself in the draw of a committee, once its proof is public. */
    @GET
    @Path("{id}/mark")
    @Permit(Permission.EVALUATE)
    public MarkView mark(@PathParam("id") String projectId) {
        return panels.markOf(caller.actor().sub(), projectId);
    }
}
