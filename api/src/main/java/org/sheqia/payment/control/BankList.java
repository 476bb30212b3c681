package org.sheqia.payment.control;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sheqia.calendar.entity.WorkingDays;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Sheqia", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("payments");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column));
                sheet.style(0, column).bold().set();
            }
            int line = 1;
            for (PaymentView payment : payments.approved(tenant)) {
                write(sheet, line++, payment);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, PaymentView payment) {
        sheet.value(line, 0, payment.id());
        sheet.value(line, 1, payment.creditCode());
        sheet.value(line, 2, payment.organisation());
        sheet.value(line, 3, payment.title());
        sheet.value(line, 4, payment.number());
        sheet.value(line, 5, payment.payable().toBigDecimal());
        sheet.style(line, 5).format("0.00").set();
        sheet.value(line, 6, WorkingDays.dayOf(payment.approvedAt()).toString());
    }
}
