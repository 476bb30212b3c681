package org.sheqia.pledge.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.pledge.control.GivingListing;
import org.sheqia.pledge.control.OfferPledge;
import org.sheqia.pledge.control.PayTranche;
import org.sheqia.pledge.control.PledgeListing;
import org.sheqia.pledge.control.PledgeRow;
import org.sheqia.pledge.control.PledgeView;
import org.sheqia.pledge.control.WithdrawPledge;
import org.sheqia.pledge.control.WithdrawalView;
import org.sheqia.pledge.entity.LimitWarning;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.pledge.entity.PledgeTerms;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A foundation's pledges to the projects of all tenants. */
@Path("organisations/{creditCode}/pledges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnPledgesResource {

    @PathParam("creditCode")
    String creditCode;

    @Inject
    PledgeListing pledges;

    @Inject
    GivingListing giving;

    @Inject
    OfferPledge offerPledge;

    @Inject
    WithdrawPledge withdrawPledge;

    @Inject
    PayTranche payTranche;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<PledgeRow> list(@QueryParam("status") PledgeStatus status, @QueryParam("project") String project,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return pledges.ofFoundation(creditCode, status, project, Cursor.of(cursor, limit));
    }

    @POST
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public PledgeView offer(@Valid @NotNull OfferPledgeRequest request) {
        return pledges.ofFoundation(creditCode, offerPledge.offer(creditCode, request.projectId(), request.terms(), request.seen()));
    }

    /** Which of its own bounds the foundation would go beyond by a pledge of these terms; nothing is offered by it. */
    @POST
    @Path("warnings")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public List<LimitWarning> warnings(@Valid @NotNull PledgeTerms terms) {
        return giving.warnings(creditCode, terms);
    }

    @GET
    @Path("{pledge}")
    @Permit(Permission.READ_ORGANISATION)
    public PledgeView get(@PathParam("pledge") String pledge) {
        return pledges.ofFoundation(creditCode, pledge);
    }

    /** What it would bring about to take the pledge back now. */
    @GET
    @Path("{pledge}/withdrawal")
    @Permit(Permission.READ_ORGANISATION)
    public WithdrawalView withdrawal(@PathParam("pledge") String pledge) {
        return pledges.withdrawal(creditCode, pledge);
    }

    @POST
    @Path("{pledge}/withdraw")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public PledgeView withdraw(@PathParam("pledge") String pledge, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull WithdrawPledgeRequest request) {
        withdrawPledge.withdraw(creditCode, pledge, seen, request.reason(), request.stopsProject());
        return pledges.ofFoundation(creditCode, pledge);
    }

    /** Says that a tranche has been paid. */
    @POST
    @Path("{pledge}/tranches/{number}/confirm")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public PledgeView confirm(@PathParam("pledge") String pledge, @PathParam("number") int number, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ConfirmTrancheRequest request) {
        payTranche.confirm(creditCode, pledge, number, seen, request.paidOn(), request.bankReference());
        return pledges.ofFoundation(creditCode, pledge);
    }

    /**
     * A pledge to a published project.
     *
     * @param seen the warnings that the foundation has seen and offers all the same; null for none
     */
    public record OfferPledgeRequest(@NotNull @Size(min = 36, max = 36) String projectId, @Valid @NotNull PledgeTerms terms,
            @Schema(nullable = true) @Size(max = 20) List<@Valid @NotNull LimitWarning> seen) {

        public OfferPledgeRequest {
            seen = seen == null ? List.of() : seen;
        }
    }

    /** {@code stopsProject}: whether it was seen that the project ends by it. */
    public record WithdrawPledgeRequest(@NotNull @Size(min = 2, max = 2000) String reason, @NotNull Boolean stopsProject) {
    }

    /** {@code bankReference}: the bank's, each named for one tranche only. */
    public record ConfirmTrancheRequest(@NotNull LocalDate paidOn, @NotNull @Size(min = 2, max = 80) String bankReference) {
    }
}
