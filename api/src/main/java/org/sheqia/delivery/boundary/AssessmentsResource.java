package org.sheqia.delivery.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
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
import java.math.BigDecimal;
import java.util.List;
import org.sheqia.audit.control.NoteReading;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractView;
import org.sheqia.delivery.control.DeliveryListing.EvaluationView;
import org.sheqia.delivery.control.DeliveryListing;
import org.sheqia.delivery.control.ExemptionListing.ExemptionView;
import org.sheqia.delivery.control.ExemptionListing;
import org.sheqia.delivery.control.ProgressListing.ProgressView;
import org.sheqia.delivery.control.ProgressListing;
import org.sheqia.delivery.control.RecordListing.ServiceRecordView;
import org.sheqia.delivery.control.RecordListing;
import org.sheqia.delivery.control.SubmitEvaluation;
import org.sheqia.delivery.control.VerificationListing.SampleOutcome;
import org.sheqia.delivery.control.VerificationListing;
import org.sheqia.delivery.entity.Judgement;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.FileListing;
import org.sheqia.opinion.control.OpinionListing.OpinionResult;
import org.sheqia.opinion.control.OpinionListing;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The deliveries that an assessor judges. */
@Path("me/evaluations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AssessmentsResource {

    @Inject
    NoteReading noteReading;

    @Inject
    Caller caller;

    @Inject
    DeliveryListing delivery;

    @Inject
    ContractListing contracts;

    @Inject
    ProgressListing progress;

    @Inject
    RecordListing records;

    @Inject
    FileListing files;

    @Inject
    OpinionListing opinions;

    @Inject
    VerificationListing verifications;

    @Inject
    ExemptionListing exemptions;

    @Inject
    SubmitEvaluation submitEvaluation;

    @GET
    @Permit(Permission.EVALUATE)
    public Page<EvaluationView> list() {
        return new Page<>(delivery.ofAssessor(caller.actor().sub()), null);
    }

    @GET
    @Path("{evaluation}")
    @Permit(Permission.EVALUATE)
    public AssessmentView get(@PathParam("evaluation") String id) {
        EvaluationView evaluation = delivery.ofAssessor(caller.actor().sub(), id);
        ContractView contract = contracts.ofTenant(evaluation.tenant(), evaluation.contractId());
        return new AssessmentView(evaluation, contract, progress.of(contract),
                opinions.ofContract(contract.tenant(), contract.id()), verifications.outcome(contract.id()),
                exemptions.forAssessor(contract.id(), evaluation.id()));
    }

    @GET
    @Path("{evaluation}/records")
    @Permit(Permission.EVALUATE)
    public Page<ServiceRecordView> records(@PathParam("evaluation") String id, @QueryParam("flagged") boolean flagged,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return records.of(delivery.ofAssessor(caller.actor().sub(), id).contractId(), flagged, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{evaluation}/documents/{file}")
    @Permit(Permission.EVALUATE)
    public Response document(@PathParam("evaluation") String id, @PathParam("file") String file) {
        EvaluationView evaluation = delivery.ofAssessor(caller.actor().sub(), id);
        if (!records.isEvidence(evaluation.contractId(), file)) {
            throw Rejected.hidden();
        }
        ContractView contract = contracts.ofTenant(evaluation.tenant(), evaluation.contractId());
        FileListing.Content content = files.get(contract.creditCode(), file);
        noteReading.ofDocumentByJudge(contract.creditCode(), contract.projectId(), file, content.name());
        return Download.of(content);
    }

    @POST
    @Path("{evaluation}/submit")
    @Permit(Permission.EVALUATE)
    public AssessmentView submit(@PathParam("evaluation") String id, @Valid @NotNull SubmitEvaluationRequest request) {
        submitEvaluation.submit(id, new Judgement(request.scores(), request.grounds(), request.opinion()));
        return get(id);
    }

    /** An evaluation with the contract that it judges, what residents say, what officials found, and what is done otherwise. */
    public record AssessmentView(EvaluationView evaluation, ContractView contract, List<ProgressView> progress,
            OpinionResult opinions, SampleOutcome checks, List<ExemptionView> exemptions) {
    }

    /** Points per criterion, in the template's order, the ground of each, and an opinion of the whole. */
    public record SubmitEvaluationRequest(@NotNull @Size(min = 1, max = 20) List<@NotNull @DecimalMin("0") @DecimalMax("100")
            @Digits(integer = 3, fraction = 2) BigDecimal> scores, @NotNull @Size(min = 1, max = 20) List<@NotNull
            @Size(min = 5, max = 2000) String> grounds, @NotNull @Size(min = 5, max = 8000) String opinion) {
    }
}
