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
import org.sheqia.calendar.boundary.Received;
import org.sheqia.problem.control.Page;
import org.sheqia.project.control.AskQuestion;
import org.sheqia.project.control.PublishedProjectListing;
import org.sheqia.project.control.QuestionListing;
import org.sheqia.project.control.QuestionView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What an organisation asks about a project. */
@Path("organisations/{creditCode}/projects/{id}/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AskedQuestionsResource {

    @PathParam("creditCode")
    String creditCode;

    @PathParam("id")
    String projectId;

    @Inject
    QuestionListing questions;

    @Inject
    PublishedProjectListing published;

    @Inject
    AskQuestion askQuestion;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<QuestionView> ofAsker() {
        return new Page<>(questions.ofAsker(creditCode, published.get(projectId).id()), null);
    }

    @POST
    @Received
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public Page<QuestionView> ask(@Valid @NotNull AskQuestionRequest request) {
        askQuestion.ask(creditCode, projectId, request.text());
        return new Page<>(questions.ofAsker(creditCode, projectId), null);
    }

    /** A question; it will be public without your name. */
    public record AskQuestionRequest(@NotNull @Size(min = 5, max = 2000) String text) {
    }
}
