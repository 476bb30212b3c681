package org.sheqia.payment.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.payment.control.CloseContract;
import org.sheqia.payment.control.ClosingListing;
import org.sheqia.payment.control.ClosingListing.ClosingView;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What has to be done before a contract is closed. */
@Path("tenants/{tenant}/contracts/{contract}/closing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ChecklistResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contract;

    @Inject
    CloseContract closeContract;

    @Inject
    ClosingListing closing;

    @Inject
    ContractListing contracts;

    @GET
    @Permit(Permission.READ_TENANT)
    public ClosingView get() {
        return closing.of(contracts.ofTenant(tenant, contract));
    }

    /** Asks to have it closed with what is open now, which another one confirms. */
    @POST
    @Path("exemption")
    @Permit(Permission.RUN_PROJECT)
    public ClosingView askExemption(@Valid @NotNull ReasonRequest request) {
        closeContract.askExemption(tenant, contract, request.reason());
        return get();
    }
}
