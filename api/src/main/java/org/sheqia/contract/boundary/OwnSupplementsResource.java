package org.sheqia.contract.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.SignSupplement;
import org.sheqia.contract.control.SupplementListing;
import org.sheqia.contract.control.SupplementListing.Reader;
import org.sheqia.contract.control.SupplementView;
import org.sheqia.file.boundary.Download;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What changes an organisation's contract, from the offer on. */
@Path("organisations/{creditCode}/contracts/{contract}/supplements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnSupplementsResource {

    @PathParam("creditCode")
    String creditCode;

    @PathParam("contract")
    String contract;

    @Inject
    ContractListing contracts;

    @Inject
    SupplementListing supplements;

    @Inject
    SignSupplement signSupplement;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public List<SupplementView> list() {
        return supplements.of(contracts.ofOrganisation(creditCode, contract).id(), Reader.ORGANISATION);
    }

    @GET
    @Path("{supplement}")
    @Permit(Permission.READ_ORGANISATION)
    public SupplementView get(@PathParam("supplement") String supplement) {
        return supplements.get(contracts.ofOrganisation(creditCode, contract).id(), supplement, Reader.ORGANISATION);
    }

    @GET
    @Path("{supplement}/document")
    @Produces("application/pdf")
    @Permit(Permission.READ_ORGANISATION)
    public Response document(@PathParam("supplement") String supplement) {
        return Download.of(supplements.document(contracts.ofOrganisation(creditCode, contract).id(), supplement, Reader.ORGANISATION));
    }

    /** Sends it back to the tenant's desk: from here on it is a draft again, and not the organisation's to see. */
    @POST
    @Path("{supplement}/decline")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public void decline(@PathParam("supplement") String supplement, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        signSupplement.decline(creditCode, contract, supplement, seen, request.reason());
    }

    @POST
    @Path("{supplement}/sign")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public SupplementView sign(@PathParam("supplement") String supplement, @HeaderParam("If-Match") Revision seen) {
        signSupplement.signForOrganisation(creditCode, contract, supplement, seen);
        return supplements.get(contract, supplement, Reader.ORGANISATION);
    }
}
