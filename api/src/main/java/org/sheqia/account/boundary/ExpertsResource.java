package org.sheqia.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.account.control.ExpertListing;
import org.sheqia.account.control.ExpertListing.EvaluatorView;
import org.sheqia.account.control.KeepExpert;
import org.sheqia.account.entity.Expert;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The district's register of experts: who may be drawn for what. */
@Path("district/experts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExpertsResource {

    @Inject
    ExpertListing experts;

    @Inject
    KeepExpert keepExpert;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public Page<EvaluatorView> list() {
        return new Page<>(experts.all(), null);
    }

    @PUT
    @Path("{sub}")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public Page<EvaluatorView> keep(@PathParam("sub") String sub, @Valid @NotNull KeepExpertRequest request) {
        keepExpert.keep(sub, request.kind(), request.specialty(), request.unit());
        return list();
    }

    /** As what an evaluator may sit in committees. */
    public record KeepExpertRequest(@NotNull Expert.Kind kind, @NotNull @Size(min = 2, max = 60) String specialty,
            @NotNull @Size(min = 2, max = 120) String unit) {
    }
}
