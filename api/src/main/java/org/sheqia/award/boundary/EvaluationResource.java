package org.sheqia.award.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.award.control.CloseEvaluation;
import org.sheqia.award.control.EvaluationListing;
import org.sheqia.award.control.EvaluationListing.EvaluationView;
import org.sheqia.award.control.FinishAward;
import org.sheqia.award.control.FormCommittee;
import org.sheqia.award.control.ProposeAward;
import org.sheqia.award.control.ReplaceMember;
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
    ReplaceMember replaceMember;

    @Inject
    CloseEvaluation closeEvaluation;

    @Inject
    ProposeAward proposeAward;

    @Inject
    FinishAward finishAward;

    @GET
    @Permit(Permission.READ_TENANT)
    public EvaluationView get() {
        return evaluation.ofProject(tenant, projectId, projects.rules(tenant, projectId));
    }

    @POST
    @Path("committee")
    @Permit(Permission.RUN_PROJECT)
    public EvaluationView formCommittee(@Valid @NotNull FormCommitteeRequest request) {
        formCommittee.form(tenant, projectId, request.members(), request.reserves());
        return get();
    }

    /** Fixes from whom experts are drawn, where the procedure has them drawn; before the opening. */
    @POST
    @Path("pool")
    @Permit(Permission.DRAFT_PROJECT)
    public EvaluationView fixPool(@Valid @NotNull FixPoolRequest request) {
        formCommittee.fixPool(tenant, projectId, request.size(), request.specialty(), request.representatives());
        return get();
    }

    /** Gives the seat of a member who has a tie to the next; of one who was away when a second official says so too. */
    @POST
    @Path("committee/{number}/replace")
    @Permit(Permission.WORK_FOR_TENANT)
    public EvaluationView replace(@PathParam("number") int number, @Valid @NotNull ReasonRequest request) {
        replaceMember.replace(tenant, projectId, number, request.reason());
        return get();
    }

    @POST
    @Path("close")
    @Permit(Permission.RUN_PROJECT)
    public EvaluationView close() {
        closeEvaluation.close(tenant, projectId);
        return get();
    }

    @POST
    @Path("award/propose")
    @Permit(Permission.DRAFT_PROJECT)
    public EvaluationView propose() {
        proposeAward.propose(tenant, projectId);
        return get();
    }

    @POST
    @Path("award/confirm")
    @Permit(Permission.REVIEW_PROJECT)
    public EvaluationView confirm(@Valid @NotNull ConfirmAwardRequest request) {
        proposeAward.confirm(tenant, projectId, request.acknowledged());
        return get();
    }

    @POST
    @Path("award/notice")
    @Permit(Permission.RUN_PROJECT)
    public EvaluationView makeFinal() {
        finishAward.makeFinal(tenant, projectId);
        return get();
    }

    /** Somebody wants the award revoked; nothing happens before somebody else confirms. */
    @POST
    @Path("award/revocation")
    @Permit(Permission.RUN_PROJECT)
    public EvaluationView proposeRevocation(@Valid @NotNull ReasonRequest request) {
        finishAward.proposeRevocation(tenant, projectId, request.reason());
        return get();
    }

    @POST
    @Path("award/revocation/confirm")
    @Permit(Permission.REVIEW_PROJECT)
    public EvaluationView confirmRevocation() {
        finishAward.confirmRevocation(tenant, projectId);
        return get();
    }

    @POST
    @Path("award/revocation/drop")
    @Permit(Permission.RUN_PROJECT)
    public EvaluationView dropRevocation() {
        finishAward.dropRevocation(tenant, projectId);
        return get();
    }

    /** Subjects of evaluators: those with a seat, and reserves in their order. */
    public record FormCommitteeRequest(@NotNull @Size(min = 1, max = 15) List<@NotNull @Size(min = 1, max = 64) String> members,
            @NotNull @Size(max = 15) List<@NotNull @Size(min = 1, max = 64) String> reserves) {
    }

    /**
     * From whom experts are drawn.
     *
     * @param size            members of the whole committee, an odd number
     * @param specialty       of the experts; null for all
     * @param representatives subjects of the buyer's own people in it
     */
    public record FixPoolRequest(@NotNull @Min(1) @Max(15) Integer size, @Schema(nullable = true) @Size(max = 60) String specialty,
            @NotNull @Size(max = 5) List<@NotNull @Size(min = 1, max = 64) String> representatives) {
    }

    /** {@code acknowledged}: the approver has seen how firm the result is. */
    public record ConfirmAwardRequest(@NotNull Boolean acknowledged) {
    }
}
