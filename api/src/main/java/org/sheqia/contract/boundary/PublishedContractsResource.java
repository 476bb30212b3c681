package org.sheqia.contract.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractRow;
import org.sheqia.contract.control.ContractView;
import org.sheqia.contract.control.SupplementListing;
import org.sheqia.contract.control.SupplementListing.Reader;
import org.sheqia.contract.control.SupplementView;
import org.sheqia.file.boundary.Download;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Signed contracts, for everyone. */
@Path("contracts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PublishedContractsResource {

    @Inject
    ContractListing contracts;

    @Inject
    SupplementListing supplements;

    @GET
    @Permit(Permission.PUBLIC)
    public Page<ContractRow> list(@QueryParam("season") String season, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return contracts.signed(season, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{contract}")
    @Permit(Permission.PUBLIC)
    public ContractView get(@PathParam("contract") String contract) {
        return contracts.signed(contract);
    }

    @GET
    @Path("{contract}/document")
    @Produces("application/pdf")
    @Permit(Permission.PUBLIC)
    public Response document(@PathParam("contract") String contract) {
        return Download.of(contracts.signedDocument(contract));
    }

    @GET
    @Path("{contract}/supplements")
    @Permit(Permission.PUBLIC)
    public List<SupplementView> supplements(@PathParam("contract") String contract) {
        return supplements.of(contracts.signed(contract).id(), Reader.ANYBODY);
    }

    @GET
    @Path("{contract}/supplements/{supplement}/document")
    @Produces("application/pdf")
    @Permit(Permission.PUBLIC)
    public Response supplementDocument(@PathParam("contract") String contract, @PathParam("supplement") String supplement) {
        return Download.of(supplements.document(contracts.signed(contract).id(), supplement, Reader.ANYBODY));
    }
}
