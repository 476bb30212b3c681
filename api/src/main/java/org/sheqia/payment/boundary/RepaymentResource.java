package org.sheqia.payment.boundary;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractView;
import org.sheqia.payment.control.BookRepayment;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What an organisation pays back after an early end. */
@Path("tenants/{tenant}/contracts/{contract}/repayment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RepaymentResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contract;

    @Inject
    BookRepayment bookRepayment;

    @Inject
    ContractListing contracts;

    @POST
    @Permit(Permission.BOOK_REPAYMENT)
    public ContractView enter(@HeaderParam("If-Match") Revision seen, @Valid @NotNull RepaymentRequest request) {
        bookRepayment.enter(tenant, contract, seen, request.paidOn(), request.bankReference());
        return contracts.ofTenant(tenant, contract);
    }

    /** By somebody else than who entered it. */
    @POST
    @Path("confirm")
    @Permit(Permission.CONFIRM_REPAYMENT)
    public ContractView confirm(@HeaderParam("If-Match") Revision seen) {
        bookRepayment.confirm(tenant, contract, seen);
        return contracts.ofTenant(tenant, contract);
    }

    /** What was entered is not what the bank shows. */
    @POST
    @Path("return")
    @Permit(Permission.CONFIRM_REPAYMENT)
    public ContractView giveBack(@HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        bookRepayment.giveBack(tenant, contract, seen, request.reason());
        return contracts.ofTenant(tenant, contract);
    }

    /** When the whole sum came, and the bank's reference. */
    @Schema(name = "RepaymentRequest")
    public record RepaymentRequest(@NotNull LocalDate paidOn, @NotNull @Size(min = 1, max = 80) String bankReference) {
    }
}
