package org.sheqia.contract.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractRow;
import org.sheqia.contract.control.ContractView;
import org.sheqia.contract.control.DraftContract;
import org.sheqia.contract.control.FileContract;
import org.sheqia.contract.control.SignContract;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.contract.entity.PaperSignatures;
import org.sheqia.file.boundary.Download;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A tenant's contracts. */
@Path("tenants/{tenant}/contracts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContractsResource {

    @PathParam("tenant")
    String tenant;

    @Inject
    ContractListing contracts;

    @Inject
    DraftContract draftContract;

    @Inject
    SignContract signContract;

    @Inject
    FileContract fileContract;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<ContractRow> list(@QueryParam("season") String season, @QueryParam("status") ContractStatus status,
            @QueryParam("project") String project, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return contracts.ofTenant(tenant, season, status, project, Cursor.of(cursor, limit));
    }

    /** Makes the contract of a project's final award. */
    @POST
    @Permit(Permission.DRAFT_PROJECT)
    public ContractView draft(@Valid @NotNull DraftContractRequest request) {
        return contracts.ofTenant(tenant, draftContract.draft(tenant, request.projectId()));
    }

    @GET
    @Path("{contract}")
    @Permit(Permission.READ_TENANT)
    public ContractView get(@PathParam("contract") String contract) {
        return contracts.ofTenant(tenant, contract);
    }

    @PUT
    @Path("{contract}")
    @Permit(Permission.DRAFT_PROJECT)
    public ContractView revise(@PathParam("contract") String contract, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ContractTerms.Changeable terms) {
        draftContract.revise(tenant, contract, seen, terms);
        return contracts.ofTenant(tenant, contract);
    }

    @POST
    @Path("{contract}/offer")
    @Permit(Permission.DRAFT_PROJECT)
    public ContractView offer(@PathParam("contract") String contract, @HeaderParam("If-Match") Revision seen) {
        draftContract.offer(tenant, contract, seen);
        return contracts.ofTenant(tenant, contract);
    }

    @POST
    @Path("{contract}/withdraw")
    @Permit(Permission.DRAFT_PROJECT)
    public ContractView withdraw(@PathParam("contract") String contract, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        draftContract.withdraw(tenant, contract, seen, request.reason());
        return contracts.ofTenant(tenant, contract);
    }

    @GET
    @Path("{contract}/document")
    @Produces("application/pdf")
    @Permit(Permission.READ_TENANT)
    public Response document(@PathParam("contract") String contract) {
        return Download.of(contracts.documentOfTenant(tenant, contract));
    }

    @POST
    @Path("{contract}/sign")
    @Permit(Permission.SIGN_FOR_TENANT)
    public ContractView sign(@PathParam("contract") String contract, @HeaderParam("If-Match") Revision seen) {
        signContract.signForTenant(tenant, contract, seen);
        return contracts.ofTenant(tenant, contract);
    }

    /** Both sides have signed on paper what was offered. */
    @POST
    @Path("{contract}/paper")
    @Permit(Permission.DRAFT_PROJECT)
    public ContractView register(@PathParam("contract") String contract, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull PaperSignatures signatures) {
        draftContract.register(tenant, contract, seen, signatures);
        return contracts.ofTenant(tenant, contract);
    }

    /** What was registered is what the paper says. */
    @POST
    @Path("{contract}/paper/confirm")
    @Permit(Permission.SIGN_FOR_TENANT)
    public ContractView confirmPaper(@PathParam("contract") String contract, @HeaderParam("If-Match") Revision seen) {
        signContract.confirmPaper(tenant, contract, seen);
        return contracts.ofTenant(tenant, contract);
    }

    /** 备案: a copy went to the finance bureau. */
    @POST
    @Path("{contract}/filing")
    @Permit(Permission.DRAFT_PROJECT)
    public ContractView file(@PathParam("contract") String contract, @HeaderParam("If-Match") Revision seen, @Valid @NotNull FileContractRequest request) {
        fileContract.file(tenant, contract, seen, request.reference(), request.filedOn());
        return contracts.ofTenant(tenant, contract);
    }

    /** Under which reference of the finance bureau, and when. */
    public record FileContractRequest(@NotBlank @Size(max = 60) String reference, @NotNull LocalDate filedOn) {
    }

    /** Of which project. */
    public record DraftContractRequest(@NotNull @Size(min = 36, max = 36) String projectId) {
    }
}
