package org.sheqia.budget.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.budget.control.AppropriationView;
import org.sheqia.budget.control.BudgetListing;
import org.sheqia.budget.control.EnterAppropriation;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.money.entity.Amount;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A tenant's appropriations. */
@Path("tenants/{tenant}/appropriations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AppropriationsResource {

    @PathParam("tenant")
    String tenant;

    @Inject
    BudgetListing budget;

    @Inject
    EnterAppropriation enterAppropriation;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<AppropriationView> list() {
        return new Page<>(budget.all(tenant), null);
    }

    @POST
    @Permit(Permission.ENTER_APPROPRIATION)
    public AppropriationView enter(@Valid @NotNull EnterAppropriationRequest request) {
        return budget.get(tenant, enterAppropriation.enter(new EnterAppropriation.Command(tenant, request.fiscalYear(),
                request.source(), request.amount(), request.note())));
    }

    @GET
    @Path("{id}")
    @Permit(Permission.READ_TENANT)
    public AppropriationView get(@PathParam("id") String id) {
        return budget.get(tenant, id);
    }

    /** A new appropriation; amount in yuan. */
    public record EnterAppropriationRequest(@NotNull @Min(2000) @Max(2100) Integer fiscalYear,
            @NotNull FundingSource source, @NotNull @Amount Money amount, @Size(max = 500) String note) {
    }
}
