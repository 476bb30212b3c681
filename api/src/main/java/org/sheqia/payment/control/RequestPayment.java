package org.sheqia.payment.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.control.Results;
import org.sheqia.file.control.FileListing;
import org.sheqia.money.entity.Money;
import org.sheqia.payment.entity.Payment;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An organisation asks for an instalment that is due, with its invoice. */
@UseCase
public class RequestPayment {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Results results;

    @Inject
    Payments payments;

    @Inject
    FileListing files;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @param invoiceFile id of one of the organisation's files, or null */
    public void request(String creditCode, String contractId, String id, Revision seen, String invoiceNumber,
            Money invoiceAmount, String invoiceFile) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        Contract contract = contracts.get(contractId);
        contract.requirePayable();
        results.settle(contract);
        Payment payment = payments.get(contractId, id, seen);
        if (payments.isUsed(creditCode, invoiceNumber, id)) {
            throw Rejected.field("invoiceNumber", "invoice-used");
        }
        if (invoiceFile != null) {
            files.get(creditCode, invoiceFile);
        }
        acts.fire(payment.request(invoiceNumber, invoiceAmount, invoiceFile, caller.actor(), instant.now()));
    }
}
