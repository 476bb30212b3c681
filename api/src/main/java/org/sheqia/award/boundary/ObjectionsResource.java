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
import org.sheqia.award.control.EvaluationListing;
import org.sheqia.award.control.EvaluationListing.ObjectionView;
import org.sheqia.award.control.FileObjection;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A bidder's objections to a result. */
@Path("organisations/{creditCode}/projects/{id}/objections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ObjectionsResource {

    @PathParam("creditCode")
    String creditCode;

    @PathParam("id")
    String projectId;

    @Inject
    EvaluationListing evaluation;

    @Inject
    FileObjection fileObjection;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<ObjectionView> list() {
        return new Page<>(evaluation.objectionsOf(creditCode, projectId), null);
    }

    @POST
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public Page<ObjectionView> file(@Valid @NotNull FileObjectionRequest request) {
        fileObjection.file(creditCode, projectId, request.text());
        return new Page<>(evaluation.objectionsOf(creditCode, projectId), null);
    }

    /** What is objected to, and on what grounds. */
    public record FileObjectionRequest(@NotNull @Size(min = 10, max = 4000) String text) {
    }
}
