package org.sheqia.payment.boundary;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.sheqia.audit.control.NoteReading;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractView;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.FileListing;
import org.sheqia.payment.control.DecidePayment;
import org.sheqia.payment.control.PaymentListing.PaymentView;
import org.sheqia.payment.control.PaymentListing;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The instalments of a tenant's contract. */
@Path("tenants/{tenant}/contracts/{contract}/payments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PaymentsResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contractId;

    @Inject
    NoteReading noteReading;

    @Inject
    ContractListing contracts;

    @Inject
    PaymentListing payments;

    @Inject
    FileListing files;

    @Inject
    DecidePayment decidePayment;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<PaymentView> list() {
        return new Page<>(payments.ofContract(contracts.ofTenant(tenant, contractId).id()), null);
    }

    @GET
    @Path("{payment}/invoice")
    @Permit(Permission.READ_TENANT)
    public Response invoice(@PathParam("payment") String payment) {
        ContractView contract = contracts.ofTenant(tenant, contractId);
        String file = payments.ofContract(contractId).stream().filter(p -> p.id().equals(payment)).findFirst()
                .map(PaymentView::invoiceFile).orElseThrow(Rejected::hidden);
        FileListing.Content content = files.get(contract.creditCode(), file);
        noteReading.ofDocument(contract.creditCode(), contract.projectId(), file, content.name());
        return Download.of(content);
    }

    @POST
    @Path("{payment}/confirm")
    @Permit(Permission.CONFIRM_PAYMENT)
    public Page<PaymentView> confirm(@PathParam("payment") String payment, @HeaderParam("If-Match") Revision seen) {
        decidePayment.confirm(tenant, contractId, payment, seen);
        return list();
    }

    @POST
    @Path("{payment}/return")
    @Permit(Permission.RETURN_PAYMENT)
    public Page<PaymentView> giveBack(@PathParam("payment") String payment, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        decidePayment.giveBack(tenant, contractId, payment, seen, request.reason());
        return list();
    }

    @POST
    @Path("{payment}/approve")
    @Permit(Permission.APPROVE_PAYMENT)
    public Page<PaymentView> approve(@PathParam("payment") String payment, @HeaderParam("If-Match") Revision seen) {
        decidePayment.approve(tenant, contractId, payment, seen);
        return list();
    }

    @POST
    @Path("{payment}/pay")
    @Permit(Permission.APPROVE_PAYMENT)
    public Page<PaymentView> pay(@PathParam("payment") String payment, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull PayRequest request) {
        decidePayment.pay(tenant, contractId, payment, seen, request.paidOn(), request.bankReference());
        return list();
    }

    /** When it was paid, and the bank's reference. */
    public record PayRequest(@NotNull LocalDate paidOn, @NotNull @Size(min = 1, max = 80) String bankReference) {
    }
}
