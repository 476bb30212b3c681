package org.sheqia.delivery.boundary;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractView;
import org.sheqia.delivery.control.RenewContract;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Another term of a tenant's contract. */
@Path("tenants/{tenant}/contracts/{contract}/renewals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RenewalsResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contract;

    @Inject
    RenewContract renewContract;

    @Inject
    ContractListing contracts;

    /** Answers with the renewal's draft. */
    @POST
    @Permit(Permission.DRAFT_PROJECT)
    public ContractView renew(@Valid @NotNull RenewalRequest request) {
        return contracts.ofTenant(tenant, renewContract.draft(tenant, contract, request.funding()));
    }

    /** The renewal does not come about. */
    @POST
    @Path("{renewal}/discard")
    @Permit(Permission.DRAFT_PROJECT)
    public ContractView discard(@PathParam("renewal") String renewal, @HeaderParam("If-Match") Revision seen) {
        renewContract.discard(tenant, contract, renewal, seen);
        return contracts.ofTenant(tenant, renewal);
    }

    /** @param funding where the money of that term comes from; adds up to the contract's amount */
    @Schema(name = "RenewalRequest")
    public record RenewalRequest(@NotNull @Size(min = 1, max = 10) List<@Valid @NotNull FundingLine> funding) {
    }
}
