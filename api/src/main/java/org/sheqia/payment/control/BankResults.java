package org.sheqia.payment.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.control.Spreadsheet;
import org.sheqia.money.entity.Money;
import org.sheqia.payment.entity.Payment;
import org.sheqia.payment.entity.PaymentEvent;
import org.sheqia.payment.entity.PaymentStatus;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** The bank's answer to a list of approved instalments: read, shown line by line, and then booked as paid. */
@UseCase
public class BankResults {

    /** The headings of the list that goes to the bank, three of which it fills in. */
    static final List<String> COLUMNS = List.of("payment_id", "amount", "paid_on", "bank_reference");
    private static final int MOST = 2000;

    @Inject
    TenantScope scope;

    @Inject
    Payments payments;

    @Inject
    Ledger ledger;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** What booking the file would do; nothing is changed. */
    public Results preview(String tenant, byte[] file, Locale locale) {
        scope.enter(tenant);
        return Results.of(read(file), locale);
    }

    /** Books each line that has no fault; the others come back with theirs. */
    public Results book(String tenant, byte[] file, Locale locale) {
        scope.enter(tenant);
        List<Line> lines = read(file);
        for (Line line : lines) {
            if (line.faults.isEmpty()) {
                PaymentEvent.Paid event = line.payment.pay(line.paidOn, line.reference, instant.now());
                ledger.spend(line.payment.projectId(), line.payment.contractId(), line.payment.payable(), line.paidOn, event.verb());
                acts.fire(event);
            }
        }
        return Results.of(lines, locale);
    }

    private List<Line> read(byte[] file) {
        Set<String> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (Spreadsheet.Line row : Spreadsheet.read(file, COLUMNS, MOST)) {
            if (!row.get("bank_reference").isEmpty() || !row.get("paid_on").isEmpty()) {
                lines.add(read(row, seen));
            }
        }
        return lines;
    }

    private Line read(Spreadsheet.Line row, Set<String> seen) {
        Line line = new Line(row);
        line.payment = payments.find(row.get("payment_id")).orElse(null);
        if (line.payment == null || !seen.add(line.payment.id())) {
            line.fault("payment_id", line.payment == null ? "payment-unknown" : "payment-twice");
        } else if (line.payment.status() != PaymentStatus.APPROVED) {
            line.fault("payment_id", "payment-not-approved");
        } else if (!same(row.get("amount"), line.payment.payable())) {
            line.faults.add(Violation.of("amount", "invoice-amount", "payable", line.payment.payable()));
        }
        line.paidOn = day(row.get("paid_on"));
        if (line.paidOn == null) {
            line.fault("paid_on", "day");
        } else if (line.payment != null && line.payment.status() == PaymentStatus.APPROVED) {
            checkDay(line);
        }
        if (line.reference.isEmpty() || line.reference.length() > 80) {
            line.fault("bank_reference", "NotNull");
        }
        return line;
    }

    private void checkDay(Line line) {
        try {
            line.payment.requirePayableOn(line.paidOn, instant.now());
        } catch (Rejected refused) {
            line.faults.addAll(refused.violations());
        }
    }

    private static boolean same(String text, Money amount) {
        try {
            return Money.of(text.replace(",", "")).equals(amount);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.replace('/', '-'));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static final class Line {

        private final Spreadsheet.Line row;
        private final String reference;
        private final List<Violation> faults = new ArrayList<>();
        private Payment payment;
        private LocalDate paidOn;

        private Line(Spreadsheet.Line row) {
            this.row = row;
            reference = row.get("bank_reference");
        }

        private void fault(String field, String code) {
            faults.add(Violation.of(field, code));
        }
    }

    /** What the file says, line by line. */
    @Schema(name = "BankResults")
    public record Results(int accepted, int refused, Money amount, List<Row> rows) {

        static Results of(List<Line> lines, Locale locale) {
            List<Line> good = lines.stream().filter(l -> l.faults.isEmpty()).toList();
            return new Results(good.size(), lines.size() - good.size(), Money.sum(good.stream().map(l -> l.payment.payable()).toList()),
                    lines.stream().map(l -> new Row(l.row.number(), l.row.get("payment_id"), l.row.get("amount"), l.row.get("paid_on"),
                            l.reference, l.faults.stream().map(f -> Messages.text(locale, "violation." + f.code(), f.params())).toList())).toList());
        }
    }

    /** A line of the file with what is wrong with it. */
    @Schema(name = "BankResultRow")
    public record Row(int line, String paymentId, String amount, String paidOn, String bankReference, List<String> faults) {
    }
}
