package org.sheqia.project.boundary;

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
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.AnswerQuestion;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.QuestionListing;
import org.sheqia.project.control.TenantQuestionView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The questions that a tenant is asked. The {@code If-Match} is the question's revision. */
@Path("tenants/{tenant}/projects/{id}/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class QuestionsResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("id")
    String projectId;

    @Inject
    QuestionListing questions;

    @Inject
    ProjectListing projects;

    @Inject
    AnswerQuestion answerQuestion;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<TenantQuestionView> list() {
        return new Page<>(questions.ofTenant(tenant, projects.get(tenant, projectId).id()), null);
    }

    /** What is proposed waits for an approver; one that waits already is replaced. */
    @POST
    @Path("{question}/answer")
    @Permit(Permission.DRAFT_PROJECT)
    public Page<TenantQuestionView> answer(@PathParam("question") String question, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull AnswerQuestionRequest request) {
        answerQuestion.propose(tenant, projectId, question, seen, request.answer());
        return list();
    }

    @POST
    @Path("{question}/answer/publish")
    @Permit(Permission.REVIEW_PROJECT)
    public Page<TenantQuestionView> publish(@PathParam("question") String question, @HeaderParam("If-Match") Revision seen) {
        answerQuestion.publish(tenant, projectId, question, seen);
        return list();
    }

    @POST
    @Path("{question}/answer/return")
    @Permit(Permission.REVIEW_PROJECT)
    public Page<TenantQuestionView> giveBack(@PathParam("question") String question, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        answerQuestion.giveBack(tenant, projectId, question, seen, request.reason());
        return list();
    }

    /** An answer, for everyone. */
    public record AnswerQuestionRequest(@NotNull @Size(min = 1, max = 4000) String answer) {
    }
}
