package org.sheqia.payment.control;

import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.file.control.Table;
import org.sheqia.payment.control.PaymentListing.PaymentView;
import org.sheqia.tenancy.control.Listing;

/** The approved instalments as a list for the bank, which fills in the last two columns and sends it back. */
@Listing
public class BankList {

    private static final List<String> COLUMNS = List.of("payment_id", "credit_code", "organisation", "project", "instalment",
            "amount", "approved_on", "paid_on", "bank_reference");

    @Inject
    PaymentListing payments;

    public byte[] of(String tenant) {
        return new Table("payments", COLUMNS, payments.approved(tenant).stream().map(BankList::row).toList()).xlsx();
    }

    private static List<Object> row(PaymentView p) {
        return List.of(p.id(), p.creditCode(), p.organisation(), p.title(), p.number(), p.payable(), WorkingDays.dayOf(p.approvedAt()));
    }
}
