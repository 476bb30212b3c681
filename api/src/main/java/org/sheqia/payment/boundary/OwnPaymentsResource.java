package org.sheqia.payment.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.money.entity.Amount;
import org.sheqia.money.entity.Money;
import org.sheqia.payment.control.PaymentListing;
import org.sheqia.payment.control.PaymentListing.PaymentView;
import org.sheqia.payment.control.RequestPayment;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The instalments of an organisation's contract. */
@Path("organisations/{creditCode}/contracts/{contract}/payments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnPaymentsResource {

    @PathParam("creditCode")
    String creditCode;

    @PathParam("contract")
    String contractId;

    @Inject
    ContractListing contracts;

    @Inject
    PaymentListing payments;

    @Inject
    RequestPayment requestPayment;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<PaymentView> list() {
        return new Page<>(payments.ofContract(contracts.ofOrganisation(creditCode, contractId).id()), null);
    }

    @POST
    @Path("{payment}/request")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public Page<PaymentView> request(@PathParam("payment") String payment, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull RequestPaymentRequest request) {
        requestPayment.request(creditCode, contractId, payment, seen, request.invoiceNumber(), request.invoiceAmount(),
                request.invoiceFile());
        return list();
    }

    /** The invoice: its number, never used before, its amount in yuan, and its file. */
    public record RequestPaymentRequest(@NotNull @Pattern(regexp = "[A-Za-z0-9-]{4,40}") String invoiceNumber,
            @NotNull @Amount Money invoiceAmount,
            @Size(min = 36, max = 36) String invoiceFile) {
    }
}
