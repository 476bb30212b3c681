package org.sheqia.remedy.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.file.boundary.Download;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.remedy.control.ExplainComplaint;
import org.sheqia.remedy.control.HandleObjection;
import org.sheqia.remedy.control.RemedyListing;
import org.sheqia.remedy.control.RemedyListing.RemediesView;
import org.sheqia.remedy.control.RemedyPapers;
import org.sheqia.remedy.control.ResumePerformance;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.remedy.entity.Outcome;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Objections to a project, which its buyer answers, and complaints, to which it explains itself. The {@code If-Match} is theirs. */
@Path("tenants/{tenant}/projects/{id}/remedies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RemediesResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("id")
    String projectId;

    @Inject
    ProjectListing projects;

    @Inject
    RemedyListing remedies;

    @Inject
    RemedyPapers papers;

    @Inject
    HandleObjection handleObjection;

    @Inject
    ExplainComplaint explainComplaint;

    @Inject
    ResumePerformance resumePerformance;

    @GET
    @Permit(Permission.READ_TENANT)
    public RemediesView list() {
        return remedies.ofProject(tenant, projects.get(tenant, projectId).id());
    }

    @POST
    @Path("objections/{objection}/accept")
    @Permit(Permission.RUN_PROJECT)
    public RemediesView accept(@PathParam("objection") String objection, @HeaderParam("If-Match") Revision seen) {
        handleObjection.accept(tenant, projectId, objection, seen);
        return list();
    }

    /** The letter lacks something, which the objector may mend until a day. */
    @POST
    @Path("objections/{objection}/return")
    @Permit(Permission.RUN_PROJECT)
    public RemediesView giveBack(@PathParam("objection") String objection, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull CorrectionRequest request) {
        handleObjection.giveBack(tenant, projectId, objection, seen, request.reason(), request.until());
        return list();
    }

    /** It is no objection: not by who may object, or not to what can be objected to. */
    @POST
    @Path("objections/{objection}/refuse")
    @Permit(Permission.RUN_PROJECT)
    public RemediesView refuse(@PathParam("objection") String objection, @HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        handleObjection.refuse(tenant, projectId, objection, seen, request.reason());
        return list();
    }

    /** What is proposed waits for another official; one that waits already is replaced. */
    @POST
    @Path("objections/{objection}/answer")
    @Permit(Permission.RUN_PROJECT)
    public RemediesView answer(@PathParam("objection") String objection, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull AnswerObjectionRequest request) {
        handleObjection.propose(tenant, projectId, objection, seen, new Objection.Draft(request.outcome(), request.excludesWinner(), request.answer()));
        return list();
    }

    /** Somebody else than who proposed it, and than who published what is objected to. */
    @POST
    @Path("objections/{objection}/answer/confirm")
    @Permit(Permission.RUN_PROJECT)
    public RemediesView confirmAnswer(@PathParam("objection") String objection, @HeaderParam("If-Match") Revision seen) {
        handleObjection.answer(tenant, projectId, objection, seen);
        return list();
    }

    @POST
    @Path("objections/{objection}/answer/return")
    @Permit(Permission.RUN_PROJECT)
    public RemediesView returnAnswer(@PathParam("objection") String objection, @HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        handleObjection.returnAnswer(tenant, projectId, objection, seen, request.reason());
        return list();
    }

    @POST
    @Path("complaints/{complaint}/explain")
    @Permit(Permission.RUN_PROJECT)
    public RemediesView explain(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen, @Valid @NotNull ExplainRequest request) {
        explainComplaint.explain(tenant, projectId, complaint, seen, request.explanation());
        return list();
    }

    /** A suspension has ended by itself: the contract is performed again. The {@code If-Match} is the project's revision. */
    @POST
    @Path("resume")
    @Permit(Permission.RUN_PROJECT)
    public RemediesView resume(@HeaderParam("If-Match") Revision seen) {
        resumePerformance.resume(tenant, projectId, seen);
        return list();
    }

    @GET
    @Path("objections/{objection}/letter.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_TENANT)
    public Response letter(@PathParam("objection") String objection) {
        return Download.of(papers.ofTenant(tenant, projectId).objection(objection));
    }

    @GET
    @Path("objections/{objection}/answer.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_TENANT)
    public Response answerPaper(@PathParam("objection") String objection) {
        return Download.of(papers.ofTenant(tenant, projectId).answer(objection));
    }

    @GET
    @Path("complaints/{complaint}/letter.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_TENANT)
    public Response complaint(@PathParam("complaint") String complaint) {
        return Download.of(papers.ofTenant(tenant, projectId).complaint(complaint));
    }

    @GET
    @Path("complaints/{complaint}/decision.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_TENANT)
    public Response decision(@PathParam("complaint") String complaint) {
        return Download.of(papers.ofTenant(tenant, projectId).decision(complaint));
    }

    /** What a letter lacks, and the last day for mending it. */
    @Schema(name = "RemedyCorrectionRequest")
    public record CorrectionRequest(@NotNull @Size(min = 2, max = 2000) String reason, @NotNull LocalDate until) {
    }

    /**
     * The decision on an objection and its ground.
     *
     * @param excludesWinner whether the bid that had won takes no part in a new evaluation
     */
    public record AnswerObjectionRequest(@NotNull Outcome outcome, @NotNull Boolean excludesWinner, @NotNull @Size(min = 10, max = 4000) String answer) {
    }

    /** What the buyer, or another whom it concerns, has to say. */
    public record ExplainRequest(@NotNull @Size(min = 10, max = 8000) String explanation) {
    }
}
