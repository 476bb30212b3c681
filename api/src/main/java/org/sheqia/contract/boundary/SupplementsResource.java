package org.sheqia.contract.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.DraftSupplement;
import org.sheqia.contract.control.SignSupplement;
import org.sheqia.contract.control.SupplementListing;
import org.sheqia.contract.control.SupplementListing.Reader;
import org.sheqia.contract.control.SupplementView;
import org.sheqia.contract.entity.SupplementRequest;
import org.sheqia.file.boundary.Download;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What changes a tenant's contract. */
@Path("tenants/{tenant}/contracts/{contract}/supplements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SupplementsResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contract;

    @Inject
    ContractListing contracts;

    @Inject
    SupplementListing supplements;

    @Inject
    DraftSupplement draftSupplement;

    @Inject
    SignSupplement signSupplement;

    @GET
    @Permit(Permission.READ_TENANT)
    public List<SupplementView> list() {
        return supplements.of(contracts.ofTenant(tenant, contract).id(), Reader.TENANT);
    }

    @POST
    @Permit(Permission.DRAFT_PROJECT)
    public SupplementView draft(@Valid @NotNull SupplementRequest request) {
        return view(draftSupplement.draft(tenant, contract, request));
    }

    @GET
    @Path("{supplement}")
    @Permit(Permission.READ_TENANT)
    public SupplementView get(@PathParam("supplement") String supplement) {
        return view(supplement);
    }

    @PUT
    @Path("{supplement}")
    @Permit(Permission.DRAFT_PROJECT)
    public SupplementView revise(@PathParam("supplement") String supplement, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull SupplementRequest request) {
        draftSupplement.revise(tenant, contract, supplement, seen, request);
        return view(supplement);
    }

    @GET
    @Path("{supplement}/document")
    @Produces("application/pdf")
    @Permit(Permission.READ_TENANT)
    public Response document(@PathParam("supplement") String supplement) {
        return Download.of(supplements.document(contracts.ofTenant(tenant, contract).id(), supplement, Reader.TENANT));
    }

    @POST
    @Path("{supplement}/discard")
    @Permit(Permission.DRAFT_PROJECT)
    public SupplementView discard(@PathParam("supplement") String supplement, @HeaderParam("If-Match") Revision seen) {
        draftSupplement.discard(tenant, contract, supplement, seen);
        return view(supplement);
    }

    @POST
    @Path("{supplement}/offer")
    @Permit(Permission.DRAFT_PROJECT)
    public SupplementView offer(@PathParam("supplement") String supplement, @HeaderParam("If-Match") Revision seen) {
        draftSupplement.offer(tenant, contract, supplement, seen);
        return view(supplement);
    }

    @POST
    @Path("{supplement}/withdraw")
    @Permit(Permission.DRAFT_PROJECT)
    public SupplementView withdraw(@PathParam("supplement") String supplement, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        draftSupplement.withdraw(tenant, contract, supplement, seen, request.reason());
        return view(supplement);
    }

    @POST
    @Path("{supplement}/sign")
    @Permit(Permission.SIGN_FOR_TENANT)
    public SupplementView sign(@PathParam("supplement") String supplement, @HeaderParam("If-Match") Revision seen) {
        signSupplement.signForTenant(tenant, contract, supplement, seen);
        return view(supplement);
    }

    private SupplementView view(String supplement) {
        return supplements.get(contracts.ofTenant(tenant, contract).id(), supplement, Reader.TENANT);
    }
}
