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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.Table;
import org.sheqia.payment.control.ApprovePayments;
import org.sheqia.payment.control.BankList;
import org.sheqia.payment.control.BankResults;
import org.sheqia.problem.control.Messages;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Many instalments at once: approved together, sent to the bank as a list, booked from the bank's answer. */
@Path("tenants/{tenant}/payment-batches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BankResource {

    @PathParam("tenant")
    String tenant;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String language;

    @Inject
    ApprovePayments approvePayments;

    @Inject
    BankList bankList;

    @Inject
    BankResults bankResults;

    @POST
    @Path("approve")
    @Permit(Permission.APPROVE_PAYMENT)
    public void approve(@Valid @NotNull ApprovePaymentsRequest request) {
        approvePayments.approve(tenant, request.payments().stream().map(p -> new ApprovePayments.Chosen(p.id(), p.version())).toList());
    }

    @GET
    @Path("bank-list.xlsx")
    @Produces(Table.XLSX)
    @Permit(Permission.APPROVE_PAYMENT)
    public Response bankList() {
        return Download.of("bank-list.xlsx", Table.XLSX, bankList.of(tenant));
    }

    /** What booking the bank's answer would do; nothing is changed. */
    @POST
    @Path("bank-results/preview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Permit(Permission.APPROVE_PAYMENT)
    public BankResults.Results preview(byte[] file) {
        return bankResults.preview(tenant, file, Messages.negotiate(language));
    }

    @POST
    @Path("bank-results")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Permit(Permission.APPROVE_PAYMENT)
    public BankResults.Results book(byte[] file) {
        return bankResults.book(tenant, file, Messages.negotiate(language));
    }

    /** Which instalments, each as it was seen. */
    public record ApprovePaymentsRequest(@NotNull @Size(min = 1, max = 200) List<@Valid @NotNull ChosenPayment> payments) {
    }

    /** An instalment as it was seen. */
    public record ChosenPayment(@NotNull @Size(min = 36, max = 36) String id, @NotNull Long version) {
    }
}
