package org.sheqia.opinion.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractView;
import org.sheqia.opinion.control.OpinionListing;
import org.sheqia.opinion.control.OpinionListing.OpinionResult;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What residents say of a signed contract, for everyone from five answers on. */
@Path("contracts/{contract}/opinions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PublishedOpinionsResource {

    @Inject
    ContractListing contracts;

    @Inject
    OpinionListing opinions;

    @GET
    @Permit(Permission.PUBLIC)
    public OpinionResult get(@PathParam("contract") String contractId) {
        ContractView contract = contracts.signed(contractId);
        return opinions.ofContract(contract.tenant(), contract.id());
    }
}
