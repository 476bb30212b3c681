package org.sheqia.budget.boundary;

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
import org.sheqia.budget.control.BudgetChangeListing;
import org.sheqia.budget.control.BudgetChangeListing.BudgetChangeView;
import org.sheqia.budget.control.BudgetChangeListing.CarryOverLine;
import org.sheqia.budget.control.ProposeBudgetChange;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The end of a tenant's fiscal year: what would be carried over, and the proposal to do it. */
@Path("tenants/{tenant}/fiscal-years/{year}/carry-over")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CarryOverResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("year")
    int year;

    @Inject
    BudgetChangeListing changes;

    @Inject
    ProposeBudgetChange proposeBudgetChange;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<CarryOverLine> preview() {
        return new Page<>(changes.carryOver(tenant, year), null);
    }

    @POST
    @Permit(Permission.ENTER_APPROPRIATION)
    public BudgetChangeView propose(@Valid @NotNull CarryOverRequest request) {
        return changes.get(tenant, proposeBudgetChange.carryOver(tenant, year, request.carryFree(), request.reason()));
    }

    /** {@code carryFree}: whether what is free goes into the next year too, or lapses. */
    public record CarryOverRequest(@NotNull Boolean carryFree, @NotNull @Size(min = 2, max = 500) String reason) {
    }
}
