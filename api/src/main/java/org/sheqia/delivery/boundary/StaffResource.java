package org.sheqia.delivery.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.delivery.control.StaffListing;
import org.sheqia.delivery.control.StaffListing.StaffView;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Who works on a tenant's contract. */
@Path("tenants/{tenant}/contracts/{contract}/staff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class StaffResource {

    @Inject
    ContractListing contracts;

    @Inject
    StaffListing staff;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<StaffView> list(@PathParam("tenant") String tenant, @PathParam("contract") String contract) {
        return new Page<>(staff.of(contracts.ofTenant(tenant, contract).id()), null);
    }
}
