package org.sheqia.delivery.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.delivery.control.Rectify;
import org.sheqia.delivery.control.ReplyToEvaluation;
import org.sheqia.delivery.control.ScorePart;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What an organisation says to the evaluations of its contract. */
@Path("organisations/{creditCode}/contracts/{contract}/delivery/evaluations/{evaluation}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnEvaluationsResource {

    @PathParam("creditCode")
    String creditCode;

    @PathParam("contract")
    String contractId;

    @PathParam("evaluation")
    String evaluation;

    @Inject
    ContractListing contracts;

    @Inject
    DeliveryViews views;

    @Inject
    ReplyToEvaluation replyToEvaluation;

    @Inject
    ScorePart scorePart;

    @Inject
    Rectify rectify;

    /** The organisation's own part, while the assessor has not handed in. */
    @POST
    @Path("self")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public DeliveryView scoreSelf(@Valid @NotNull PartRequest request) {
        scorePart.ofOrganisation(creditCode, contractId, evaluation, request.score(), request.words());
        return get();
    }

    @POST
    @Path("reply")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public DeliveryView reply(@Valid @NotNull HearingRequest request) {
        replyToEvaluation.reply(creditCode, contractId, evaluation, request.words());
        return get();
    }

    @POST
    @Path("appeal")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public DeliveryView appeal(@Valid @NotNull HearingRequest request) {
        replyToEvaluation.appeal(creditCode, contractId, evaluation, request.words());
        return get();
    }

    /** Takes the result: it is final at once. */
    @POST
    @Path("take")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public DeliveryView take() {
        replyToEvaluation.take(creditCode, contractId, evaluation);
        return get();
    }

    @POST
    @Path("rectify")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public DeliveryView rectify(@Valid @NotNull RectifyRequest request) {
        rectify.report(creditCode, contractId, evaluation, request.text());
        return get();
    }

    private DeliveryView get() {
        return views.ofOrganisation(contracts.ofOrganisation(creditCode, contractId));
    }

    /** What the organisation has to say. */
    public record HearingRequest(@NotNull @Size(min = 10, max = 8000) String words) {
    }

    /** What has been put right. */
    public record RectifyRequest(@NotNull @Size(min = 10, max = 8000) String text) {
    }
}
