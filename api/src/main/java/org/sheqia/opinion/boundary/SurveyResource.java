package org.sheqia.opinion.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.opinion.control.OpinionListing;
import org.sheqia.opinion.control.OpinionListing.SurveyView;
import org.sheqia.opinion.control.OpinionListing.WordsView;
import org.sheqia.opinion.control.RunSurvey;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What residents say of a tenant's contract: the link, the result, the words, and what was refused. */
@Path("tenants/{tenant}/contracts/{contract}/survey")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SurveyResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contractId;

    @Inject
    ContractListing contracts;

    @Inject
    OpinionListing opinions;

    @Inject
    RunSurvey runSurvey;

    @GET
    @Permit(Permission.READ_TENANT)
    public SurveyView get() {
        return opinions.ofTenant(tenant, contracts.ofTenant(tenant, contractId).id());
    }

    @GET
    @Path("words")
    @Permit(Permission.READ_TENANT)
    public Page<WordsView> words(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return opinions.words(contracts.ofTenant(tenant, contractId).id(), Cursor.of(cursor, limit));
    }

    /** Asks residents, under a new link; an earlier link leads nowhere from then on. */
    @POST
    @Path("open")
    @Permit(Permission.RUN_PROJECT)
    public SurveyView open() {
        runSurvey.open(tenant, contractId);
        return get();
    }

    @POST
    @Path("close")
    @Permit(Permission.RUN_PROJECT)
    public SurveyView close() {
        runSurvey.close(tenant, contractId);
        return get();
    }

    /** Takes abusive words out of everybody's sight; the ratings beside them still count. */
    @POST
    @Path("words/{opinion}/hide")
    @Permit(Permission.RUN_PROJECT)
    public SurveyView hide(@PathParam("opinion") String opinion, @Valid @NotNull ReasonRequest request) {
        runSurvey.hide(tenant, contractId, opinion, request.reason());
        return get();
    }
}
