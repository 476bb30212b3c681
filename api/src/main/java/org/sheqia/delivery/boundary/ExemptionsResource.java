package org.sheqia.delivery.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.delivery.control.DecideExemption;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What is done otherwise with a tenant's contract than the rules say, once another person has confirmed why. */
@Path("tenants/{tenant}/contracts/{contract}/exemptions/{exemption}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExemptionsResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contractId;

    @PathParam("exemption")
    String exemption;

    @Inject
    ContractListing contracts;

    @Inject
    DeliveryViews views;

    @Inject
    DecideExemption decideExemption;

    @POST
    @Path("confirm")
    @Permit(Permission.REVIEW_PROJECT)
    public DeliveryView confirm() {
        decideExemption.confirm(tenant, contractId, exemption);
        return views.ofTenant(contracts.ofTenant(tenant, contractId));
    }

    /** The rule holds; whoever asked may take it back so. */
    @POST
    @Path("decline")
    @Permit(Permission.RUN_PROJECT)
    public DeliveryView decline() {
        decideExemption.decline(tenant, contractId, exemption);
        return views.ofTenant(contracts.ofTenant(tenant, contractId));
    }
}
