package org.sheqia.payment.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractView;
import org.sheqia.payment.control.CloseContract;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The end of a contract that was performed. */
@Path("tenants/{tenant}/contracts/{contract}/close")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ClosingResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contract;

    @Inject
    CloseContract closeContract;

    @Inject
    ContractListing contracts;

    @POST
    @Permit(Permission.REVIEW_PROJECT)
    public ContractView close(@HeaderParam("If-Match") Revision seen) {
        closeContract.close(tenant, contract, seen);
        return contracts.ofTenant(tenant, contract);
    }
}
