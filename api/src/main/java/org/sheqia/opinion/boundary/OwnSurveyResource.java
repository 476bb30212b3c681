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
import org.sheqia.opinion.control.OpinionListing.SurveyView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What residents say of an organisation's contract: the link for its posters and the published result, no single words. */
@Path("organisations/{creditCode}/contracts/{contract}/survey")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnSurveyResource {

    @Inject
    ContractListing contracts;

    @Inject
    OpinionListing opinions;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public SurveyView get(@PathParam("creditCode") String creditCode, @PathParam("contract") String contractId) {
        ContractView contract = contracts.ofOrganisation(creditCode, contractId);
        return opinions.ofOrganisation(contract.tenant(), contract.id());
    }
}
