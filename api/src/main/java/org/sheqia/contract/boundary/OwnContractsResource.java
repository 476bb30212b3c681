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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractRow;
import org.sheqia.contract.control.ContractView;
import org.sheqia.contract.control.SignContract;
import org.sheqia.file.boundary.Download;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** An organisation's contracts, in all tenants. */
@Path("organisations/{creditCode}/contracts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnContractsResource {

    @PathParam("creditCode")
    String creditCode;

    @Inject
    ContractListing contracts;

    @Inject
    SignContract signContract;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<ContractRow> list(@QueryParam("season") String season, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return contracts.ofOrganisation(creditCode, season, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{contract}")
    @Permit(Permission.READ_ORGANISATION)
    public ContractView get(@PathParam("contract") String contract) {
        return contracts.ofOrganisation(creditCode, contract);
    }

    @GET
    @Path("{contract}/document")
    @Produces("application/pdf")
    @Permit(Permission.READ_ORGANISATION)
    public Response document(@PathParam("contract") String contract) {
        return Download.of(contracts.documentOfOrganisation(creditCode, contract));
    }

    /** Sends the contract back to the tenant's desk: from here on it is a draft again, and not the organisation's to see. */
    @POST
    @Path("{contract}/decline")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public void decline(@PathParam("contract") String contract, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        signContract.decline(creditCode, contract, seen, request.reason());
    }

    @POST
    @Path("{contract}/sign")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public ContractView sign(@PathParam("contract") String contract, @HeaderParam("If-Match") Revision seen) {
        signContract.signForOrganisation(creditCode, contract, seen);
        return contracts.ofOrganisation(creditCode, contract);
    }
}
