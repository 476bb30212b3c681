package org.sheqia.project.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.DecideAmendment;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectView;
import org.sheqia.project.control.ProposeAmendment;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Changes of a published project. The {@code If-Match} is the project's revision. */
@Path("tenants/{tenant}/projects/{id}/amendments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AmendmentsResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("id")
    String projectId;

    @Inject
    ProjectListing projects;

    @Inject
    ProposeAmendment proposeAmendment;

    @Inject
    DecideAmendment decideAmendment;

    @POST
    @Permit(Permission.DRAFT_PROJECT)
    public ProjectView propose(@HeaderParam("If-Match") Revision seen, @Valid @NotNull ProposeAmendmentRequest request) {
        proposeAmendment.propose(tenant, projectId, seen, request.content(), request.reason());
        return projects.get(tenant, projectId);
    }

    @POST
    @Path("{amendment}/publish")
    @Permit(Permission.REVIEW_PROJECT)
    public ProjectView publish(@PathParam("amendment") String amendment, @HeaderParam("If-Match") Revision seen) {
        decideAmendment.publish(tenant, projectId, amendment, seen);
        return projects.get(tenant, projectId);
    }

    @POST
    @Path("{amendment}/return")
    @Permit(Permission.REVIEW_PROJECT)
    public ProjectView giveBack(@PathParam("amendment") String amendment, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        decideAmendment.giveBack(tenant, projectId, amendment, seen, request.reason());
        return projects.get(tenant, projectId);
    }

    /** The whole content as it shall be, and why. */
    public record ProposeAmendmentRequest(@Valid @NotNull ProjectContent content, @NotNull @Size(min = 2, max = 2000) String reason) {
    }
}
