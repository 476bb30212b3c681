package org.sheqia.budget.boundary;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.budget.control.BudgetChangeListing;
import org.sheqia.budget.control.BudgetChangeListing.BudgetChangeView;
import org.sheqia.budget.control.DecideBudgetChange;
import org.sheqia.budget.control.ProposeBudgetChange;
import org.sheqia.budget.entity.BudgetChange;
import org.sheqia.money.entity.Amount;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Proposed changes of a tenant's appropriations; money moves when an approver approves. */
@Path("tenants/{tenant}/budget-changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BudgetChangesResource {

    @PathParam("tenant")
    String tenant;

    @Inject
    BudgetChangeListing changes;

    @Inject
    ProposeBudgetChange proposeBudgetChange;

    @Inject
    DecideBudgetChange decideBudgetChange;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<BudgetChangeView> list(@QueryParam("status") BudgetChange.Status status, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return changes.list(tenant, status, Cursor.of(cursor, limit));
    }

    @POST
    @Permit(Permission.ENTER_APPROPRIATION)
    public BudgetChangeView propose(@Valid @NotNull ProposeBudgetChangeRequest request) {
        if (request.kind() == BudgetChange.Kind.CARRY_OVER || request.kind() == BudgetChange.Kind.ENTRY) {
            throw Rejected.field("kind", "unknown-value", "value", request.kind(), "allowed", "INCREASE, DECREASE, TRANSFER");
        }
        return changes.get(tenant, proposeBudgetChange.propose(new ProposeBudgetChange.Command(tenant, request.kind(),
                request.appropriationId(), request.toAppropriationId(), request.amount(), request.reason())));
    }

    @GET
    @Path("{change}")
    @Permit(Permission.READ_TENANT)
    public BudgetChangeView get(@PathParam("change") String id) {
        return changes.get(tenant, id);
    }

    @POST
    @Path("{change}/approve")
    @Permit(Permission.REVIEW_BUDGET)
    public BudgetChangeView approve(@PathParam("change") String id, @HeaderParam("If-Match") Revision seen) {
        decideBudgetChange.approve(tenant, id, seen);
        return changes.get(tenant, id);
    }

    @POST
    @Path("{change}/reject")
    @Permit(Permission.REVIEW_BUDGET)
    public BudgetChangeView reject(@PathParam("change") String id, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        decideBudgetChange.reject(tenant, id, seen, request.reason());
        return changes.get(tenant, id);
    }

    /** A change of one appropriation or, for a transfer, from one to another of the same year; amount in yuan. */
    public record ProposeBudgetChangeRequest(@NotNull BudgetChange.Kind kind,
            @NotNull @Size(min = 36, max = 36) String appropriationId,
            @Schema(nullable = true) @Size(min = 36, max = 36) String toAppropriationId, @NotNull @Amount Money amount,
            @NotNull @Size(min = 2, max = 500) String reason) {
    }
}
