package org.sheqia.delivery.boundary;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.audit.control.NoteReading;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractView;
import org.sheqia.delivery.control.AssignEvaluation;
import org.sheqia.delivery.control.RecordListing.ServiceRecordView;
import org.sheqia.delivery.control.RecordListing;
import org.sheqia.delivery.control.Rectify;
import org.sheqia.delivery.control.ReplyToEvaluation;
import org.sheqia.delivery.control.ScorePart;
import org.sheqia.delivery.entity.Hearing.AppealOutcome;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.FileListing;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;

/** The delivery of a tenant's contract. */
@Path("tenants/{tenant}/contracts/{contract}/delivery")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeliveryResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contractId;

    @Inject
    NoteReading noteReading;

    @Inject
    ContractListing contracts;

    @Inject
    DeliveryViews views;

    @Inject
    RecordListing records;

    @Inject
    FileListing files;

    @Inject
    AssignEvaluation assignEvaluation;

    @Inject
    Rectify rectify;

    @Inject
    ScorePart scorePart;

    @Inject
    ReplyToEvaluation replyToEvaluation;

    @GET
    @Permit(Permission.READ_TENANT)
    public DeliveryView get() {
        return views.ofTenant(contracts.ofTenant(tenant, contractId));
    }

    @GET
    @Path("records")
    @Permit(Permission.READ_TENANT)
    public Page<ServiceRecordView> records(@QueryParam("flagged") boolean flagged, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return records.of(contracts.ofTenant(tenant, contractId).id(), flagged, Cursor.of(cursor, limit));
    }

    @GET
    @Path("documents/{file}")
    @Permit(Permission.READ_TENANT)
    public Response document(@PathParam("file") String file) {
        ContractView contract = contracts.ofTenant(tenant, contractId);
        if (!records.isEvidence(contractId, file)) {
            throw Rejected.hidden();
        }
        FileListing.Content content = files.get(contract.creditCode(), file);
        noteReading.ofDocument(contract.creditCode(), contract.projectId(), file, content.name());
        return Download.of(content);
    }

    @POST
    @Path("evaluations")
    @Permit(Permission.RUN_PROJECT)
    public DeliveryView assign(@Valid @NotNull AssignEvaluationRequest request) {
        assignEvaluation.assign(tenant, contractId, request.stage(), request.assessor(), request.early());
        return get();
    }

    /** Takes an evaluation back from an assessor who has not handed in. */
    @POST
    @Path("evaluations/{evaluation}/withdraw")
    @Permit(Permission.RUN_PROJECT)
    public DeliveryView withdraw(@PathParam("evaluation") String evaluation, @Valid @NotNull ReasonRequest request) {
        assignEvaluation.withdraw(tenant, contractId, evaluation, request.reason());
        return get();
    }

    @POST
    @Path("evaluations/{evaluation}/accept")
    @Permit(Permission.RUN_PROJECT)
    public DeliveryView accept(@PathParam("evaluation") String evaluation) {
        rectify.accept(tenant, contractId, evaluation);
        return get();
    }

    /** What was put right is not enough. */
    @POST
    @Path("evaluations/{evaluation}/return")
    @Permit(Permission.RUN_PROJECT)
    public DeliveryView giveBack(@PathParam("evaluation") String evaluation, @Valid @NotNull ReturnRectificationRequest request) {
        rectify.giveBack(tenant, contractId, evaluation, request.reason(), request.until());
        return get();
    }

    /** Nothing was put right in time: asks to have it count as a second failure, which another one confirms. */
    @POST
    @Path("evaluations/{evaluation}/lapse")
    @Permit(Permission.RUN_PROJECT)
    public DeliveryView askLapse(@PathParam("evaluation") String evaluation, @Valid @NotNull ReasonRequest request) {
        rectify.askLapse(tenant, contractId, evaluation, request.reason());
        return get();
    }

    /** The buyer's part, while the assessor has not handed in. */
    @POST
    @Path("evaluations/{evaluation}/buyer")
    @Permit(Permission.RUN_PROJECT)
    public DeliveryView scoreForBuyer(@PathParam("evaluation") String evaluation, @Valid @NotNull PartRequest request) {
        scorePart.ofBuyer(tenant, contractId, evaluation, request.score(), request.words());
        return get();
    }

    /** Decides an appeal; by somebody who did not judge. */
    @POST
    @Path("evaluations/{evaluation}/answer")
    @Permit(Permission.REVIEW_PROJECT)
    public DeliveryView answer(@PathParam("evaluation") String evaluation, @Valid @NotNull AnswerAppealRequest request) {
        replyToEvaluation.answer(tenant, contractId, evaluation, request.outcome(), request.words());
        return get();
    }

    /**
     * Who judges which stage.
     *
     * @param assessor the subject of an evaluator
     * @param early    why a final evaluation is made before the end of the term
     */
    public record AssignEvaluationRequest(@NotNull Stage stage, @NotNull @Size(min = 1, max = 64) String assessor,
            @Schema(nullable = true) @Size(min = 5, max = 2000) String early) {
    }

    /** Why it is not enough, and the last day on which the organisation may report again. */
    public record ReturnRectificationRequest(@NotNull @Size(min = 5, max = 2000) String reason, @NotNull LocalDate until) {
    }

    /** How an appeal is decided, and why. */
    public record AnswerAppealRequest(@NotNull AppealOutcome outcome, @NotNull @Size(min = 10, max = 8000) String words) {
    }
}
