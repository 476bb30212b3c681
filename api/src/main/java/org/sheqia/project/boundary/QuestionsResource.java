package org.sheqia.project.boundary;

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
import org.sheqia.problem.control.Page;
import org.sheqia.project.control.AnswerQuestion;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.QuestionListing;
import org.sheqia.project.control.QuestionView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The questions that a tenant is asked. */
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
    public Page<QuestionView> list() {
        return new Page<>(questions.ofTenant(tenant, projects.get(tenant, projectId).id()), null);
    }

    @POST
    @Path("{question}/answer")
    @Permit(Permission.DRAFT_PROJECT)
    public Page<QuestionView> answer(@PathParam("question") String question, @Valid @NotNull AnswerQuestionRequest request) {
        answerQuestion.answer(tenant, projectId, question, request.answer());
        return new Page<>(questions.ofTenant(tenant, projectId), null);
    }

    /** An answer, for everyone. */
    public record AnswerQuestionRequest(@NotNull @Size(min = 1, max = 4000) String answer) {
    }
}
