package org.sheqia.award.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sheqia.award.control.CloseEvaluation;
import org.sheqia.award.control.EvaluationListing;
import org.sheqia.award.control.EvaluationListing.EvaluationView;
import org.sheqia.award.control.FileObjection;
import org.sheqia.award.control.FinishAward;
import org.sheqia.award.control.FormCommittee;
import org.sheqia.award.control.ProposeAward;
import org.sheqia.award.entity.Objection;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** From the committee to the award, for the tenant's officials. */
@Path("tenants/{tenant}/projects/{id}/evaluation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EvaluationResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("id")
    String projectId;

    @Inject
    ProjectListing projects;

    @Inject
    EvaluationListing evaluation;

    @Inject
    FormCommittee formCommittee;

    @Inject
    CloseEvaluation closeEvaluation;

    @Inject
    ProposeAward proposeAward;

    @Inject
    FinishAward finishAward;

    @Inject
    FileObjection fileObjection;

    @GET
    @Permit(Permission.READ_TENANT)
    public EvaluationView get() {
        return evaluation.ofProject(tenant, projects.get(tenant, projectId).id());
    }

    @POST
    @Path("committee")
    @Permit(Permission.RUN_PROJECT)
    public EvaluationView formCommittee(@Valid @NotNull FormCommitteeRequest request) {
        formCommittee.form(tenant, projectId, request.members(), request.reserves());
        return evaluation.ofProject(tenant, projectId);
    }

    @POST
    @Path("close")
    @Permit(Permission.RUN_PROJECT)
    public EvaluationView close() {
        closeEvaluation.close(tenant, projectId);
        return evaluation.ofProject(tenant, projectId);
    }

    @POST
    @Path("award/propose")
    @Permit(Permission.DRAFT_PROJECT)
    public EvaluationView propose() {
        proposeAward.propose(tenant, projectId);
        return evaluation.ofProject(tenant, projectId);
    }

    @POST
    @Path("award/confirm")
    @Permit(Permission.REVIEW_PROJECT)
    public EvaluationView confirm() {
        proposeAward.confirm(tenant, projectId);
        return evaluation.ofProject(tenant, projectId);
    }

    @POST
    @Path("award/notice")
    @Permit(Permission.RUN_PROJECT)
    public EvaluationView makeFinal() {
        finishAward.makeFinal(tenant, projectId);
        return evaluation.ofProject(tenant, projectId);
    }

    @POST
    @Path("award/revoke")
    @Permit(Permission.REVIEW_PROJECT)
    public EvaluationView revoke(@Valid @NotNull ReasonRequest request) {
        finishAward.revoke(tenant, projectId, request.reason());
        return evaluation.ofProject(tenant, projectId);
    }

    @POST
    @Path("objections/{objection}/answer")
    @Permit(Permission.REVIEW_PROJECT)
    public EvaluationView answer(@PathParam("objection") String objection, @Valid @NotNull AnswerObjectionRequest request) {
        fileObjection.answer(tenant, projectId, objection, request.outcome(), request.answer());
        return evaluation.ofProject(tenant, projectId);
    }

    /** Subjects of evaluators: those with a seat, and reserves in their order. */
    public record FormCommitteeRequest(@NotNull @Size(min = 1, max = 15) List<@NotNull @Size(min = 1, max = 64) String> members,
            @NotNull @Size(max = 15) List<@NotNull @Size(min = 1, max = 64) String> reserves) {
    }

    /** The decision on an objection and its ground. */
    public record AnswerObjectionRequest(@NotNull Objection.Outcome outcome, @NotNull @Size(min = 2, max = 4000) String answer) {
    }
}
